# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AccountTimezoneInfoRequestDict(TypedDict):
    """`AccountTimezoneInfoRequest` as a dict."""

    id: NotRequired[str]
    """`id` of the time zone, from `rc.api.regional_settings.list_timezones`."""
    name: NotRequired[str]
    """Name of the time zone, as the list of time zones has it."""
