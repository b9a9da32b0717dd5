# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class SiteIVRActionsExtensionInfoDict(TypedDict):
    """`SiteIVRActionsExtensionInfo` as a dict."""

    id: NotRequired[str]
    """Extension id, from `rc.api.extensions.list_extensions`."""
    name: NotRequired[str]
    """Name of the extension; only read."""
