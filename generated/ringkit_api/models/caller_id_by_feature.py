# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.caller_id_data import CallerIdData

CallerIdByFeatureFeature = Literal[
    "RingOut",
    "RingMe",
    "CallFlip",
    "FaxNumber",
    "AdditionalSoftphone",
    "Alternate",
    "CommonPhone",
    "MobileApp",
    "Delegated",
    "BusinessMobile",
]


@model
class CallerIdByFeature(Model):
    """Number for one kind of call.

    Attributes:
        feature: The kind of call.
        caller_id: What is shown.
    """

    feature: CallerIdByFeatureFeature | Unset = UNSET
    """The kind of call."""
    caller_id: CallerIdData | Unset = UNSET
    """What is shown."""
