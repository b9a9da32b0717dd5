# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

PrimaryCQInfoType = Literal[
    "PhoneNumberLabel",
    "PhoneNumber",
    "QueueExtension",
    "QueueName",
    "CallerIdName",
    "CallerIdNumber",
    "None",
]


@model
class PrimaryCQInfo(Model):
    """Primary cq info."""

    type: PrimaryCQInfoType | Unset = UNSET
    value: str | Unset = UNSET
