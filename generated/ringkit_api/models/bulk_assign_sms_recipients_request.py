# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BulkAssignSmsRecipientsRequest(Model):
    """Recipients to add and to remove.

    Attributes:
        added_extension_ids: Extensions that get the texts from now on; one, or 50 with message threads.
            Each 1 to 50 items.
        removed_extension_ids: Extensions that get them no longer; one, or 50 with message threads. Each
            1 to 50 items.
    """

    added_extension_ids: list[str] | Unset = UNSET
    """Extensions that get the texts from now on; one, or 50 with message threads."""
    removed_extension_ids: list[str] | Unset = UNSET
    """Extensions that get them no longer; one, or 50 with message threads."""
