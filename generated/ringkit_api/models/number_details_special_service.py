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
    """Service that a number reaches.

    Attributes:
        type: Kind of the service. Read-only.
        pattern: The number as it is defined. Read-only.
    """

    type: NumberDetailsSpecialServiceType | Unset = UNSET
    """Kind of the service."""
    pattern: str | Unset = UNSET
    """The number as it is defined."""
