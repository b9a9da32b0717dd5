# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

AttachmentFieldsInfoStyle = Literal["Short", "Long"]


@model
class AttachmentFieldsInfo(Model):
    """A pair of title and value.

    Attributes:
        title: Title as people see it.
        value: Text beside the title.
        style: Whether two short fields may share a line. `"Short"` if left out.
    """

    title: str | Unset = UNSET
    """Title as people see it."""
    value: str | Unset = UNSET
    """Text beside the title."""
    style: AttachmentFieldsInfoStyle | Unset = UNSET
    """Whether two short fields may share a line."""
