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
    """Address book bulk upload response.

    Attributes:
        uri: A URI.
    """

    id: str
    uri: str
    status: AddressBookBulkUploadResponseStatus
    creation_time: datetime
    last_modified_time: datetime
    results: AddressBookBulkUploadTaskResult | Unset = UNSET
