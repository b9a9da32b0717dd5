# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.extension_status_info import ExtensionStatusInfoReason


class ExtensionStatusInfoDict(TypedDict):
    """`ExtensionStatusInfo` as a dict."""

    comment: NotRequired[str]
    """Words about the reason."""
    reason: NotRequired[ExtensionStatusInfoReason]
    """Whether the user asked for it."""
