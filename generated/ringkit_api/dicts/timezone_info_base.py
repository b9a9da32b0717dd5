# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class TimezoneInfoBaseDict(TypedDict):
    """`TimezoneInfoBase` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str]
    """The `id` of a time zone, from `rc.api.regional_settings.list_timezones`."""
    name: NotRequired[str]
    """Short name of the time zone."""
    description: NotRequired[str]
    """Name with the cities that are in it."""
    bias: NotRequired[str]
    """Minutes that it is ahead of UTC; a text."""
