# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.address_book_bulk_upload_resource import AddressBookBulkUploadResource
    from ringkit_api.models.error_entity import ErrorEntity


@model
class AddressBookBulkUploadTaskResult(Model):
    """Address book bulk upload task result."""

    affected_items: list[AddressBookBulkUploadResource] | Unset = UNSET
    errors: list[ErrorEntity] | Unset = UNSET
