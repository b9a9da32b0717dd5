# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BillingStatementCharges(Model):
    """A charge that recurs.

    Attributes:
        description: What is charged.
        amount: Sum, in the currency of the statement.
        feature: Feature that is charged.
        free_service_credit: Part that is credited.
    """

    description: str | Unset = UNSET
    """What is charged."""
    amount: float | Unset = UNSET
    """Sum, in the currency of the statement."""
    feature: str | Unset = UNSET
    """Feature that is charged."""
    free_service_credit: float | Unset = UNSET
    """Part that is credited."""
