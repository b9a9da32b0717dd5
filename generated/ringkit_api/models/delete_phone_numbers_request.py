# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.delete_phone_numbers_request_item import DeletePhoneNumbersRequestItem


@model
class DeletePhoneNumbersRequest(Model):
    """Numbers to delete.

    Attributes:
        records: The numbers, all by `id` or all by `phone_number`. At least 1 item.
    """

    records: list[DeletePhoneNumbersRequestItem]
    """The numbers, all by `id` or all by `phone_number`."""
