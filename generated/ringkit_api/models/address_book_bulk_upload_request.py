# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.address_book_bulk_upload_resource import AddressBookBulkUploadResource


@model
class AddressBookBulkUploadRequest(Model):
    """Address book bulk upload request.

    Attributes:
        records: 1 to 500 items.
    """

    records: list[AddressBookBulkUploadResource]
