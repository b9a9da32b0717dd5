# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.add_team_members_request_members_item import (
        AddTeamMembersRequestMembersItem,
    )


@model
class AddTeamMembersRequest(Model):
    """People to add.

    Attributes:
        members: Colleagues and guests.
    """

    members: list[AddTeamMembersRequestMembersItem]
    """Colleagues and guests."""
