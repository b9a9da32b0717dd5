# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MessageAttachmentResponseEntry(Model):
    """Message attachment response entry.

    Attributes:
        content_uri: A URI.
    """

    id: str
    content_type: str
    filename: str | Unset = UNSET
    content_uri: str
    size: int
