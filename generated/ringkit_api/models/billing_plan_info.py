# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

BillingPlanInfoDurationUnit = Literal["Day", "Month", "Year"]

BillingPlanInfoType = Literal["Initial", "Regular", "Suspended", "Trial", "TrialNoCC", "Free"]


@model
class BillingPlanInfo(Model):
    """Billing plan info."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    duration_unit: BillingPlanInfoDurationUnit | Unset = UNSET
    duration: int | Unset = UNSET
    type: BillingPlanInfoType | Unset = UNSET
    included_phone_lines: int | Unset = UNSET
