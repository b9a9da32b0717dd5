# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.delete_phone_numbers_response_item import DeletePhoneNumbersResponseItem


@model
class DeletePhoneNumbersResponse(Model):
    """What became of each number.

    Attributes:
        records: One result for each number. At least 1 item.
    """

    records: list[DeletePhoneNumbersResponseItem]
    """One result for each number."""
