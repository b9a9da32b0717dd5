# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CostCenterInfoDict(TypedDict):
    """`CostCenterInfo` as a dict."""

    id: NotRequired[str]
    """The `id` of a cost center, from `rc.api.cost_centers.list_cost_centers`."""
    name: NotRequired[str]
    """Name of the cost center; only read."""
