# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AppearanceInfo(Model):
    """Line of a shared group.

    Attributes:
        phone_number: Number of the group.
        appearance_number: Number of the line, as the phones show it.
    """

    phone_number: str | Unset = UNSET
    """Number of the group."""
    appearance_number: int | Unset = UNSET
    """Number of the line, as the phones show it."""
