# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.transferred_extension import TransferredExtension


@model
class TransferredExtensionInfo(Model):
    """Extension that gets calls.

    Attributes:
        extension: Extension that gets the call.
    """

    extension: TransferredExtension | Unset = UNSET
    """Extension that gets the call."""
