# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError


@model
class DeletePhoneNumbersResponseItem(Model):
    """What became of a number.

    Attributes:
        bulk_item_successful: Whether this item was done.
        bulk_item_errors: Why this item was not done. At least 1 item.
        id: Identifier, as other operations take it. At most 18 characters; matches `^[1-9]\\d{1,14}$`.
        phone_number: Phone number in E.164, with `+` and country code. At most 18 characters; matches
            `^\\+[1-9]\\d{1,14}$`.
    """

    bulk_item_successful: bool
    """Whether this item was done."""
    bulk_item_errors: list[ApiError] | Unset = UNSET
    """Why this item was not done."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
