# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

AppearancesInfoLineStatus = Literal["Seized", "Released"]


@model
class AppearancesInfo(Model):
    """Line of a group of delegated lines.

    Attributes:
        phone_number: Phone number in E.164, with `+` and country code.
        appearance_number: Number of the line, 1 to 8.
        line_status: Whether the line is busy or free.
    """

    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    appearance_number: int | Unset = UNSET
    """Number of the line, 1 to 8."""
    line_status: AppearancesInfoLineStatus | Unset = UNSET
    """Whether the line is busy or free."""
