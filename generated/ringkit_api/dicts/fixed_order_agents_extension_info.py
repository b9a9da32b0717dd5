# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class FixedOrderAgentsExtensionInfoDict(TypedDict):
    """`FixedOrderAgentsExtensionInfo` as a dict."""

    id: NotRequired[str]
    uri: NotRequired[str]
    """A URI."""
    extension_number: NotRequired[str]
    name: NotRequired[str]
