# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PermissionsCapabilitiesDict(TypedDict):
    """`PermissionsCapabilities` as a dict."""

    enabled: NotRequired[bool]
    """Whether users with the role have the permission."""
    manage_enabled: NotRequired[bool]
    """Whether they may give it to others."""
    grant_enabled: NotRequired[bool]
    """Whether those others may pass it on."""
