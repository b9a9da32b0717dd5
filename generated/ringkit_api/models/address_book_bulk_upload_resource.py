# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.address_book_bulk_contact_resource import AddressBookBulkContactResource


@model
class AddressBookBulkUploadResource(Model):
    """Contacts for one user.

    Attributes:
        extension_id: User whose address book gets the contacts.
        contacts: At most 10,000 contacts. 1 to 10000 items.
    """

    extension_id: str
    """User whose address book gets the contacts."""
    contacts: list[AddressBookBulkContactResource]
    """At most 10,000 contacts."""
