# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BillingInfo(Model):
    """Billing info."""

    cost_included: float | Unset = UNSET
    cost_purchased: float | Unset = UNSET
