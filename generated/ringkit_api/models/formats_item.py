# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

FormatsItemCategory = Literal["Extension", "Regular", "TollFree", "ShortCode"]


@model
class FormatsItem(Model):
    """A number in the usual formats.

    Attributes:
        category: Kind of the number. Read-only.
        e164: The number in E.164. Read-only.
        e164_extended: The number in E.164, with what follows it. Read-only.
        national: The number as it is written in its country. Read-only.
        national_extended: The same, with what follows it. Read-only.
        international: The number as it is written abroad. Read-only.
        international_extended: The same, with what follows it. Read-only.
        dialable: Digits to dial. Read-only.
        dialable_extended: Digits to dial, with what follows them. Read-only.
    """

    category: FormatsItemCategory | None | Unset = UNSET
    """Kind of the number."""
    e164: str | None | Unset = UNSET
    """The number in E.164."""
    e164_extended: str | None | Unset = UNSET
    """The number in E.164, with what follows it."""
    national: str | None | Unset = UNSET
    """The number as it is written in its country."""
    national_extended: str | None | Unset = UNSET
    """The same, with what follows it."""
    international: str | None | Unset = UNSET
    """The number as it is written abroad."""
    international_extended: str | None | Unset = UNSET
    """The same, with what follows it."""
    dialable: str | Unset = UNSET
    """Digits to dial."""
    dialable_extended: str | Unset = UNSET
    """Digits to dial, with what follows them."""
