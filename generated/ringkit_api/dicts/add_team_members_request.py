# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.add_team_members_request_members_item import (
        AddTeamMembersRequestMembersItemDict,
    )
    from ringkit_api.models.add_team_members_request_members_item import (
        AddTeamMembersRequestMembersItem,
    )


class AddTeamMembersRequestDict(TypedDict):
    """`AddTeamMembersRequest` as a dict."""

    members: Sequence[AddTeamMembersRequestMembersItem | AddTeamMembersRequestMembersItemDict]
    """Colleagues and guests."""
