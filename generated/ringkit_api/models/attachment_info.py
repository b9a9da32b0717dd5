# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

AttachmentInfoType = Literal["File", "Note", "Event", "Card"]


@model
class AttachmentInfo(Model):
    """Attachment info."""

    id: str | Unset = UNSET
    type: AttachmentInfoType | Unset = UNSET
