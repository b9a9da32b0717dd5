# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

AppearancesInfoLineStatus = Literal["Seized", "Released"]


@model
class AppearancesInfo(Model):
    """Appearances info."""

    phone_number: str | Unset = UNSET
    appearance_number: int | Unset = UNSET
    line_status: AppearancesInfoLineStatus | Unset = UNSET
