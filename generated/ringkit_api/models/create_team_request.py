# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.create_team_request_members_item import CreateTeamRequestMembersItem


@model
class CreateTeamRequest(Model):
    """A team to create.

    Attributes:
        public: Whether colleagues can find and join it by themselves.
        name: Name of the team.
        description: What the team is for.
        members: Other people of the team; the user who is logged in need not be named.
    """

    public: bool | Unset = UNSET
    """Whether colleagues can find and join it by themselves."""
    name: str
    """Name of the team."""
    description: str | Unset = UNSET
    """What the team is for."""
    members: list[CreateTeamRequestMembersItem] | Unset = UNSET
    """Other people of the team; the user who is logged in need not be named."""
