# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RecipientInfo(Model):
    """Extension that receives messages of callers.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: `id` of the extension that receives the messages.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """`id` of the extension that receives the messages."""
