# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.ms_teams_user_entry import MsTeamsUserEntry


class ConnectTeamsUsersRequestDict(TypedDict):
    """`ConnectTeamsUsersRequest` as a dict."""

    mappings: Sequence[MsTeamsUserEntry | MsTeamsUserEntryDict]
    """At most 25 users, each with a number. 1 to 25 items."""


class MsTeamsUserEntryDict(TypedDict):
    """`MsTeamsUserEntry` as a dict."""

    extension_id: str | int | Unset
    """The user, from `rc.api.extensions.list_extensions`."""
    phone_number: str
    """Number of the user, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
