# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.billing_statement_charges import BillingStatementCharges
    from ringkit_api.models.billing_statement_fees import BillingStatementFees


@model
class BillingStatementInfo(Model):
    """Billing statement info."""

    currency: str | Unset = UNSET
    charges: list[BillingStatementCharges] | Unset = UNSET
    fees: list[BillingStatementFees] | Unset = UNSET
    total_charged: float | Unset = UNSET
    total_charges: float | Unset = UNSET
    total_fees: float | Unset = UNSET
    subtotal: float | Unset = UNSET
    total_free_service_credit: float | Unset = UNSET
