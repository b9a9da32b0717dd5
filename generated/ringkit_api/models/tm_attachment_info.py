# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

TMAttachmentInfoType = Literal["File", "Note", "Event", "Card"]


@model
class TMAttachmentInfo(Model):
    """Tm attachment info."""

    id: str | Unset = UNSET
    type: TMAttachmentInfoType | Unset = UNSET
