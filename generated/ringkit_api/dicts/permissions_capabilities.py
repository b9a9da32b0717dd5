# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PermissionsCapabilitiesDict(TypedDict):
    """`PermissionsCapabilities` as a dict."""

    enabled: NotRequired[bool]
    manage_enabled: NotRequired[bool]
    grant_enabled: NotRequired[bool]
