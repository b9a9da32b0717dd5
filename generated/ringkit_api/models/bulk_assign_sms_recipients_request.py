# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BulkAssignSmsRecipientsRequest(Model):
    """Bulk assign SMS recipients request.

    Attributes:
        added_extension_ids: Each 1 to 50 items.
        removed_extension_ids: Each 1 to 50 items.
    """

    added_extension_ids: list[str] | Unset = UNSET
    removed_extension_ids: list[str] | Unset = UNSET
