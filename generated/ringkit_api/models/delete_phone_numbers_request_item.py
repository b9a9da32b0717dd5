# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DeletePhoneNumbersRequestItem(Model):
    """A number to delete, by its id or as a number.

    Attributes:
        id: `id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers_v2`. At most 18
            characters; matches `^[1-9]\\d{1,14}$`.
        phone_number: Phone number in E.164, with `+` and country code. At most 18 characters; matches
            `^\\+[1-9]\\d{1,14}$`.
    """

    id: str | Unset = UNSET
    """`id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers_v2`."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
