# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_operation_extension_reference import (
        BulkOperationExtensionReference,
    )


@model
class BulkDeleteUsersRequest(Model):
    """Bulk delete users request.

    Attributes:
        keep_assets_in_inventory: `true` if left out.
        records: 1 to 50 items.
    """

    keep_assets_in_inventory: bool | Unset = UNSET
    records: list[BulkOperationExtensionReference]
