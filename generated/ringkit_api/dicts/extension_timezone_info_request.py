# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ExtensionTimezoneInfoRequestDict(TypedDict):
    """`ExtensionTimezoneInfoRequest` as a dict."""

    id: NotRequired[str]
    """The `id` of a time zone, from `rc.api.regional_settings.list_timezones`."""
