# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.ms_teams_user_list_response_mappings_item import (
        MsTeamsUserListResponseMappingsItem,
    )


@model
class MsTeamsUserListResponse(Model):
    """Ms teams user list response.

    Attributes:
        mappings: Users with their numbers and states.
    """

    mappings: list[MsTeamsUserListResponseMappingsItem]
    """Users with their numbers and states."""
