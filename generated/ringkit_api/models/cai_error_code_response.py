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
    """Cai error code response."""

    error_code: CaiErrorCodeResponseErrorCode
    message: str
    parameter_name: str | Unset = UNSET
