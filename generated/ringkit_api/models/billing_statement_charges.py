# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BillingStatementCharges(Model):
    """Billing statement charges."""

    description: str | Unset = UNSET
    amount: float | Unset = UNSET
    feature: str | Unset = UNSET
    free_service_credit: float | Unset = UNSET
