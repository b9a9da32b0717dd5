# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class BatchProvisionUsersRequestItemCostCenterDict(TypedDict):
    """`BatchProvisionUsersRequestItemCostCenter` as a dict."""

    id: str
    """The `id` of a cost center, from `rc.api.cost_centers.list_cost_centers`."""
