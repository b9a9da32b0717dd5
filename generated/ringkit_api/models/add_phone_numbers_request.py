# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.add_phone_number_request_item import AddPhoneNumberRequestItem


@model
class AddPhoneNumbersRequest(Model):
    """Numbers to add.

    Attributes:
        records: The numbers, each with its use. At least 1 item.
    """

    records: list[AddPhoneNumberRequestItem]
    """The numbers, each with its use."""
