# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BillingStatementFees(Model):
    """Billing statement fees."""

    description: str | Unset = UNSET
    amount: float | Unset = UNSET
    free_service_credit: float | Unset = UNSET
