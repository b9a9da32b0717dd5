# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

FormatsItemCategory = Literal["Extension", "Regular", "TollFree", "ShortCode"]


@model
class FormatsItem(Model):
    """Formats item.

    category: read-only.
    e164: read-only.
    e164_extended: read-only.
    national: read-only.
    national_extended: read-only.
    international: read-only.
    international_extended: read-only.
    dialable: read-only.
    dialable_extended: read-only.
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
