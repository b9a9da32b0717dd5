# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class BatchProvisionUsersRequestItemCostCenter(Model):
    """A cost center.

    Attributes:
        id: The `id` of a cost center, from `rc.api.cost_centers.list_cost_centers`.
    """

    id: str
    """The `id` of a cost center, from `rc.api.cost_centers.list_cost_centers`."""
