# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ADGErrorErrorCode = Literal[
    "ADG-000",
    "ADG-010",
    "ADG-001",
    "ADG-100",
    "ADG-101",
    "ADG-102",
    "ADG-111",
    "ADG-112",
    "ADG-121",
    "ADG-115",
    "ADG-105",
    "ADG-107",
    "ADG-122",
    "ADG-200",
]


@model
class ADGError(Model):
    """Adg error.

    Attributes:
        error_code: Code of the error; the one thing about it to program against. Read-only.
        message: Text for people; it may be translated. Read-only.
        parameter_name: Name of the parameter or member that was refused. Read-only.
    """

    error_code: ADGErrorErrorCode | Unset = UNSET
    """Code of the error; the one thing about it to program against."""
    message: str | Unset = UNSET
    """Text for people; it may be translated."""
    parameter_name: str | Unset = UNSET
    """Name of the parameter or member that was refused."""
