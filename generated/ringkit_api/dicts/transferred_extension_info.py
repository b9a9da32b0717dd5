# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.transferred_extension import TransferredExtensionDict
    from ringkit_api.models.transferred_extension import TransferredExtension


class TransferredExtensionInfoDict(TypedDict):
    """`TransferredExtensionInfo` as a dict."""

    extension: NotRequired[TransferredExtension | TransferredExtensionDict]
    """Extension that gets the call."""
