# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.ms_teams_user_entry import MsTeamsUserEntry


@model
class ConnectTeamsUsersRequest(Model):
    """Users to connect.

    Attributes:
        mappings: At most 25 users, each with a number. 1 to 25 items.
    """

    mappings: list[MsTeamsUserEntry]
    """At most 25 users, each with a number."""
