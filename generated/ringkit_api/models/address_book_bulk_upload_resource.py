# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.address_book_bulk_contact_resource import AddressBookBulkContactResource


@model
class AddressBookBulkUploadResource(Model):
    """Address book bulk upload resource.

    Attributes:
        contacts: 1 to 10000 items.
    """

    extension_id: str
    contacts: list[AddressBookBulkContactResource]
