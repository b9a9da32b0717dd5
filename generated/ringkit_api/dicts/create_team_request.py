# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.create_team_request_members_item import CreateTeamRequestMembersItemDict
    from ringkit_api.models.create_team_request_members_item import CreateTeamRequestMembersItem


class CreateTeamRequestDict(TypedDict):
    """`CreateTeamRequest` as a dict."""

    public: NotRequired[bool]
    name: str
    description: NotRequired[str]
    members: NotRequired[Sequence[CreateTeamRequestMembersItem | CreateTeamRequestMembersItemDict]]
