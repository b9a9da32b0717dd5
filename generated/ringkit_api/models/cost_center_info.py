# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CostCenterInfo(Model):
    """A cost center.

    Attributes:
        id: The `id` of a cost center, from `rc.api.cost_centers.list_cost_centers`.
        name: Name of the cost center; only read.
    """

    id: str | Unset = UNSET
    """The `id` of a cost center, from `rc.api.cost_centers.list_cost_centers`."""
    name: str | Unset = UNSET
    """Name of the cost center; only read."""
