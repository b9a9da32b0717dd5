# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CaiErrorCodeResponseErrorCode = Literal[
    "CAI-101",
    "CAI-102",
    "CAI-103",
    "CAI-104",
    "CAI-105",
    "CAI-106",
    "CAI-107",
    "CAI-108",
    "CAI-109",
    "CAI-110",
]


@model
class CaiErrorCodeResponse(Model):
    """Why a job failed.

    Attributes:
        error_code: Code of the error; the one thing about it to program against.
        message: Text for people; it may be translated.
        parameter_name: Name of the parameter or member that was refused.
    """

    error_code: CaiErrorCodeResponseErrorCode
    """Code of the error; the one thing about it to program against."""
    message: str
    """Text for people; it may be translated."""
    parameter_name: str | Unset = UNSET
    """Name of the parameter or member that was refused."""
