# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.transfer_extension_info import TransferExtensionInfo

TransferInfoAction = Literal["HoldTimeExpiration", "MaxCallers", "NoAnswer"]


@model
class TransferInfo(Model):
    """Extension that gets calls a queue cannot handle.

    Attributes:
        extension: Extension that gets the call.
        action: Event upon which the extension gets the call.
    """

    extension: TransferExtensionInfo | Unset = UNSET
    """Extension that gets the call."""
    action: TransferInfoAction | Unset = UNSET
    """Event upon which the extension gets the call."""
