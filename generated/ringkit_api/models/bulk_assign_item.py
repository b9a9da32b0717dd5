# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BulkAssignItem(Model):
    """Members of one call queue to be added and removed.

    Attributes:
        department_id: `id` of the call queue.
        added_extension_ids: `id` of each extension that is to be added.
        removed_extension_ids: `id` of each extension that is to be removed.
    """

    department_id: str | Unset = UNSET
    """`id` of the call queue."""
    added_extension_ids: list[str] | Unset = UNSET
    """`id` of each extension that is to be added."""
    removed_extension_ids: list[str] | Unset = UNSET
    """`id` of each extension that is to be removed."""
