# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

NumberDetailsSpecialServiceType = Literal[
    "Emergency",
    "DirectoryAssistance",
    "UpdateEmergencyAddress",
    "CustomerSupport",
    "NonEmergencyPolice",
    "NonEmergencyMedical",
    "TelecommunicationRelay",
    "Unsupported",
    "Supplementary",
    "Unknown",
]


@model
class NumberDetailsSpecialService(Model):
    """Number details special service.

    Attributes:
        type: Read-only.
        pattern: Read-only.
    """

    type: NumberDetailsSpecialServiceType | Unset = UNSET
    pattern: str | Unset = UNSET
