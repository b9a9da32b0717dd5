# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.create_team_request_members_item import CreateTeamRequestMembersItem


@model
class CreateTeamRequest(Model):
    """Create team request."""

    public: bool | Unset = UNSET
    name: str
    description: str | Unset = UNSET
    members: list[CreateTeamRequestMembersItem] | Unset = UNSET
