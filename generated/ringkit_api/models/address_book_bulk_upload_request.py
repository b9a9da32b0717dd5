# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.address_book_bulk_upload_resource import AddressBookBulkUploadResource


@model
class AddressBookBulkUploadRequest(Model):
    """Contacts for the address books of many users.

    Attributes:
        records: At most 500 users, each with contacts. 1 to 500 items.
    """

    records: list[AddressBookBulkUploadResource]
    """At most 500 users, each with contacts."""
