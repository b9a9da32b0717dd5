# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class DeviceUpdateExtensionInfoDict(TypedDict):
    """`DeviceUpdateExtensionInfo` as a dict."""

    id: NotRequired[str]
    """Extension id of the user, from `rc.api.extensions.list_extensions`."""
