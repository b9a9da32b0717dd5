# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class AttachmentFootnoteInfo(Model):
    """Last line of a card.

    Attributes:
        text: Text of the line.
        icon_uri: Small picture before the text. A URI.
        time: Time shown in the line, in ISO 8601.
    """

    text: str | Unset = UNSET
    """Text of the line."""
    icon_uri: str | Unset = UNSET
    """Small picture before the text."""
    time: datetime | Unset = UNSET
    """Time shown in the line, in ISO 8601."""
