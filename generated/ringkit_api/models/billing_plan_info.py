# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

BillingPlanInfoDurationUnit = Literal["Day", "Month", "Year"]

BillingPlanInfoType = Literal["Initial", "Regular", "Suspended", "Trial", "TrialNoCC", "Free"]


@model
class BillingPlanInfo(Model):
    """Plan by which is billed.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        duration_unit: Unit of the period that is billed.
        duration: Number of units that are billed at a time.
        type: Kind of the plan.
        included_phone_lines: Lines that the plan includes.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    duration_unit: BillingPlanInfoDurationUnit | Unset = UNSET
    """Unit of the period that is billed."""
    duration: int | Unset = UNSET
    """Number of units that are billed at a time."""
    type: BillingPlanInfoType | Unset = UNSET
    """Kind of the plan."""
    included_phone_lines: int | Unset = UNSET
    """Lines that the plan includes."""
