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
    """Users to delete.

    Attributes:
        keep_assets_in_inventory: Keep their numbers, and phones that were bought or rented, in the
            inventory. `true` if left out.
        records: At most 50 users. 1 to 50 items.
    """

    keep_assets_in_inventory: bool | Unset = UNSET
    """Keep their numbers, and phones that were bought or rented, in the inventory."""
    records: list[BulkOperationExtensionReference]
    """At most 50 users."""
