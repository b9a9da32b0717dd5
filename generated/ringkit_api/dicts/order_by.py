# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.order_by import OrderByDirection, OrderByFieldName


class OrderByDict(TypedDict):
    """`OrderBy` as a dict."""

    index: NotRequired[int]
    """`1` if left out."""
    field_name: NotRequired[OrderByFieldName]
    direction: NotRequired[OrderByDirection]
    """`"Asc"` if left out."""
