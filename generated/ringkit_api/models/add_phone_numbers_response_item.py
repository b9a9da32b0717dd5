# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PhoneNumberActivationStatus

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError


@model
class AddPhoneNumbersResponseItem(Model):
    """What became of a number.

    Attributes:
        bulk_item_successful: Whether this item was done.
        bulk_item_errors: Why this item was not done. At least 1 item.
        id: `id` of the number that was added. At most 18 characters; matches `^[1-9]\\d{1,14}$`.
        phone_number: Phone number in E.164, with `+` and country code. At most 18 characters; matches
            `^\\+[1-9]\\d{1,14}$`.
        activation_status: Whether the move from another provider is done.
    """

    bulk_item_successful: bool
    """Whether this item was done."""
    bulk_item_errors: list[ApiError] | Unset = UNSET
    """Why this item was not done."""
    id: str | Unset = UNSET
    """`id` of the number that was added."""
    phone_number: str
    """Phone number in E.164, with `+` and country code."""
    activation_status: PhoneNumberActivationStatus | Unset = UNSET
    """Whether the move from another provider is done."""
