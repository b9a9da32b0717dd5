# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.ms_teams_user_entry import MsTeamsUserEntryDict
    from ringkit_api.models.ms_teams_user_entry import MsTeamsUserEntry


class ConnectTeamsUsersRequestDict(TypedDict):
    """`ConnectTeamsUsersRequest` as a dict."""

    mappings: Sequence[MsTeamsUserEntry | MsTeamsUserEntryDict]
    """At most 25 users, each with a number. 1 to 25 items."""
