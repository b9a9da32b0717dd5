# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_operation_extension_reference import (
        BulkOperationExtensionReference,
    )


@model
class BulkAddDevicesSuccessItem(Model):
    """Bulk add devices success item.

    Attributes:
        phone_number: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    successful: bool
    id: str
    extension: BulkOperationExtensionReference
    phone_number: str
