# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

FormatsItemCategory = Literal["Extension", "Regular", "TollFree", "ShortCode"]


@model
class FormatsItem(Model):
    """Formats item.

    Attributes:
        category: Read-only.
        e164: Read-only.
        e164_extended: Read-only.
        national: Read-only.
        national_extended: Read-only.
        international: Read-only.
        international_extended: Read-only.
        dialable: Read-only.
        dialable_extended: Read-only.
    """

    category: FormatsItemCategory | None | Unset = UNSET
    e164: str | None | Unset = UNSET
    e164_extended: str | None | Unset = UNSET
    national: str | None | Unset = UNSET
    national_extended: str | None | Unset = UNSET
    international: str | None | Unset = UNSET
    international_extended: str | None | Unset = UNSET
    dialable: str | Unset = UNSET
    dialable_extended: str | Unset = UNSET
