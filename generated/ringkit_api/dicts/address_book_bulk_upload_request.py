# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.address_book_bulk_upload_resource import (
        AddressBookBulkUploadResourceDict,
    )
    from ringkit_api.models.address_book_bulk_upload_resource import AddressBookBulkUploadResource


class AddressBookBulkUploadRequestDict(TypedDict):
    """`AddressBookBulkUploadRequest` as a dict."""

    records: Sequence[AddressBookBulkUploadResource | AddressBookBulkUploadResourceDict]
    """At most 500 users, each with contacts. 1 to 500 items."""
