# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AppearanceInfo(Model):
    """Appearance info."""

    phone_number: str | Unset = UNSET
    appearance_number: int | Unset = UNSET
