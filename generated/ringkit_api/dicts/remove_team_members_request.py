# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.remove_team_members_request_members_item import (
        RemoveTeamMembersRequestMembersItemDict,
    )
    from ringkit_api.models.remove_team_members_request_members_item import (
        RemoveTeamMembersRequestMembersItem,
    )


class RemoveTeamMembersRequestDict(TypedDict):
    """`RemoveTeamMembersRequest` as a dict."""

    members: Sequence[RemoveTeamMembersRequestMembersItem | RemoveTeamMembersRequestMembersItemDict]
    """Members of the team, by `id`."""
