# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.order_by import OrderByDirection, OrderByFieldName


class OrderByDict(TypedDict):
    """`OrderBy` as a dict."""

    index: NotRequired[int]
    """Rank of this member when there are several, from 1; not needed for one. `1` if left out."""
    field_name: NotRequired[OrderByFieldName]
    """Member to sort by."""
    direction: NotRequired[OrderByDirection]
    """Whether small values come first. `"Asc"` if left out."""
