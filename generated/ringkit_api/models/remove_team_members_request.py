# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.remove_team_members_request_members_item import (
        RemoveTeamMembersRequestMembersItem,
    )


@model
class RemoveTeamMembersRequest(Model):
    """People to remove.

    Attributes:
        members: Members of the team, by `id`.
    """

    members: list[RemoveTeamMembersRequestMembersItem]
    """Members of the team, by `id`."""
