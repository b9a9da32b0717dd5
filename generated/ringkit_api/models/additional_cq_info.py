# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

AdditionalCQInfoType = Literal[
    "PhoneNumberLabel",
    "PhoneNumber",
    "QueueExtension",
    "QueueName",
    "CallerIdName",
    "CallerIdNumber",
    "None",
]


@model
class AdditionalCQInfo(Model):
    """Additional cq info."""

    type: AdditionalCQInfoType | Unset = UNSET
    value: str | Unset = UNSET
