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
    """Whether colleagues can find and join it by themselves."""
    name: str
    """Name of the team."""
    description: NotRequired[str]
    """What the team is for."""
    members: NotRequired[Sequence[CreateTeamRequestMembersItem | CreateTeamRequestMembersItemDict]]
    """Other people of the team; the user who is logged in need not be named."""
