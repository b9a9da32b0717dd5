# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class IvrMenuExtensionInfoDict(TypedDict):
    """`IvrMenuExtensionInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str]
    """Extension id."""
    name: NotRequired[str]
    """Name as people see it."""
    pin: NotRequired[str]
    """PIN of the extension."""
