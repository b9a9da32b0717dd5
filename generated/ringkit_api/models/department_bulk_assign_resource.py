# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_assign_item import BulkAssignItem


@model
class DepartmentBulkAssignResource(Model):
    """Department bulk assign resource."""

    items: list[BulkAssignItem] | Unset = UNSET
