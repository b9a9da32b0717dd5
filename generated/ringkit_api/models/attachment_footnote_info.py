# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class AttachmentFootnoteInfo(Model):
    """Attachment footnote info.

    Attributes:
        icon_uri: A URI.
    """

    text: str | Unset = UNSET
    icon_uri: str | Unset = UNSET
    time: datetime | Unset = UNSET
