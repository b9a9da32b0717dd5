# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.address_book_bulk_upload_resource import AddressBookBulkUploadResource
    from ringkit_api.models.error_entity import ErrorEntity


@model
class AddressBookBulkUploadTaskResult(Model):
    """What became of an upload.

    Attributes:
        affected_items: Contacts that were added, by user.
        errors: Why contacts were refused.
    """

    affected_items: list[AddressBookBulkUploadResource] | Unset = UNSET
    """Contacts that were added, by user."""
    errors: list[ErrorEntity] | Unset = UNSET
    """Why contacts were refused."""
