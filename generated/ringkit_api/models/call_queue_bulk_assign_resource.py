# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallQueueBulkAssignResource(Model):
    """Members to be added and removed.

    Attributes:
        added_extension_ids: `id` of each extension that is to be added.
        removed_extension_ids: `id` of each extension that is to be removed.
    """

    added_extension_ids: list[str] | Unset = UNSET
    """`id` of each extension that is to be added."""
    removed_extension_ids: list[str] | Unset = UNSET
    """`id` of each extension that is to be removed."""
