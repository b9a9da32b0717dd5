# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.address_book_bulk_contact_resource import (
        AddressBookBulkContactResourceDict,
    )
    from ringkit_api.models.address_book_bulk_contact_resource import AddressBookBulkContactResource


class AddressBookBulkUploadResourceDict(TypedDict):
    """`AddressBookBulkUploadResource` as a dict."""

    extension_id: str
    """User whose address book gets the contacts."""
    contacts: Sequence[AddressBookBulkContactResource | AddressBookBulkContactResourceDict]
    """At most 10,000 contacts. 1 to 10000 items."""
