# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.billing_statement_charges import BillingStatementCharges
    from ringkit_api.models.billing_statement_fees import BillingStatementFees


@model
class BillingStatementInfo(Model):
    """What a change costs.

    Attributes:
        currency: Currency of all amounts, three letters.
        charges: Charges that recur.
        fees: Charges that are made once.
        total_charged: Sum that is charged, all included.
        total_charges: Sum of `charges`.
        total_fees: Sum of `fees`.
        subtotal: Sum before credits.
        total_free_service_credit: Sum of the credits.
    """

    currency: str | Unset = UNSET
    """Currency of all amounts, three letters."""
    charges: list[BillingStatementCharges] | Unset = UNSET
    """Charges that recur."""
    fees: list[BillingStatementFees] | Unset = UNSET
    """Charges that are made once."""
    total_charged: float | Unset = UNSET
    """Sum that is charged, all included."""
    total_charges: float | Unset = UNSET
    """Sum of `charges`."""
    total_fees: float | Unset = UNSET
    """Sum of `fees`."""
    subtotal: float | Unset = UNSET
    """Sum before credits."""
    total_free_service_credit: float | Unset = UNSET
    """Sum of the credits."""
