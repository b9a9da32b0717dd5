# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

AttachmentFieldsInfoStyle = Literal["Short", "Long"]


@model
class AttachmentFieldsInfo(Model):
    """Attachment fields info.

    Attributes:
        style: `"Short"` if left out.
    """

    title: str | Unset = UNSET
    value: str | Unset = UNSET
    style: AttachmentFieldsInfoStyle | Unset = UNSET
