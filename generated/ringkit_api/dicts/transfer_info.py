# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.transfer_extension_info import TransferExtensionInfoDict
    from ringkit_api.models.transfer_extension_info import TransferExtensionInfo
    from ringkit_api.models.transfer_info import TransferInfoAction


class TransferInfoDict(TypedDict):
    """`TransferInfo` as a dict."""

    extension: NotRequired[TransferExtensionInfo | TransferExtensionInfoDict]
    """Extension that gets the call."""
    action: NotRequired[TransferInfoAction]
    """Event upon which the extension gets the call."""
