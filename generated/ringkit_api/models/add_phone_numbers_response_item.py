# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PhoneNumberActivationStatus

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError


@model
class AddPhoneNumbersResponseItem(Model):
    """Add phone numbers response item.

    Attributes:
        bulk_item_errors: At least 1 item.
        id: At most 18 characters; matches `^[1-9]\\d{1,14}$`.
        phone_number: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    bulk_item_successful: bool
    bulk_item_errors: list[ApiError] | Unset = UNSET
    id: str | Unset = UNSET
    phone_number: str
    activation_status: PhoneNumberActivationStatus | Unset = UNSET
