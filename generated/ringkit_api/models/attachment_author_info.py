# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AttachmentAuthorInfo(Model):
    """Attachment author info.

    Attributes:
        uri: A URI.
        icon_uri: A URI.
    """

    name: str | Unset = UNSET
    uri: str | Unset = UNSET
    icon_uri: str | Unset = UNSET
