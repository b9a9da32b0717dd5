# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.add_phone_numbers_response_item import AddPhoneNumbersResponseItem


@model
class AddPhoneNumbersResponse(Model):
    """What became of each number.

    Attributes:
        records: One result for each number. At least 1 item.
    """

    records: list[AddPhoneNumbersResponseItem]
    """One result for each number."""
