# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_assign_item import BulkAssignItem


@model
class DepartmentBulkAssignResource(Model):
    """Members to be added and removed, of several call queues.

    Attributes:
        items: Changes, one entry for each queue.
    """

    items: list[BulkAssignItem] | Unset = UNSET
    """Changes, one entry for each queue."""
