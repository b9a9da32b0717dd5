# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BillingInfo(Model):
    """What a call cost.

    Attributes:
        cost_included: Cost for a minute that the plan includes.
        cost_purchased: Cost for a minute that is charged beyond the plan.
    """

    cost_included: float | Unset = UNSET
    """Cost for a minute that the plan includes."""
    cost_purchased: float | Unset = UNSET
    """Cost for a minute that is charged beyond the plan."""
