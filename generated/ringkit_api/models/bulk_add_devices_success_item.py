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
    """A phone that was added.

    Attributes:
        successful: Always true.
        id: Identifier of the new device.
        extension: User who has the phone.
        phone_number: Number of the new line, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    successful: bool
    """Always true."""
    id: str
    """Identifier of the new device."""
    extension: BulkOperationExtensionReference
    """User who has the phone."""
    phone_number: str
    """Number of the new line, E.164."""
