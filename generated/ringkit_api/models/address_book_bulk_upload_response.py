# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.address_book_bulk_upload_task_result import (
        AddressBookBulkUploadTaskResult,
    )

AddressBookBulkUploadResponseStatus = Literal["Accepted", "InProgress", "Completed", "Failed"]


@model
class AddressBookBulkUploadResponse(Model):
    """An upload of contacts.

    Attributes:
        id: Identifier of the task, for `rc.api.external_contacts.read_contact_upload_task`.
        uri: Address of this record on the platform. A URI.
        status: How far the task is.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        results: What was added and what was refused, once the task has ended.
    """

    id: str
    """Identifier of the task, for `rc.api.external_contacts.read_contact_upload_task`."""
    uri: str
    """Address of this record on the platform."""
    status: AddressBookBulkUploadResponseStatus
    """How far the task is."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    results: AddressBookBulkUploadTaskResult | Unset = UNSET
    """What was added and what was refused, once the task has ended."""
