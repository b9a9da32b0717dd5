# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.bulk_assign_item import BulkAssignItemDict
    from ringkit_api.models.bulk_assign_item import BulkAssignItem


class DepartmentBulkAssignResourceDict(TypedDict):
    """`DepartmentBulkAssignResource` as a dict."""

    items: NotRequired[Sequence[BulkAssignItem | BulkAssignItemDict]]
    """Changes, one entry for each queue."""
