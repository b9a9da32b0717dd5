# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PresetInfoDict(TypedDict):
    """`PresetInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str]
    """`id` of the greeting, from `rc.api.greetings.list_standard_greetings`."""
    name: NotRequired[str]
    """Name as people see it."""
