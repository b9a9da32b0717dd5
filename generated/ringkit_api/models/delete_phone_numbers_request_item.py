# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DeletePhoneNumbersRequestItem(Model):
    """Delete phone numbers request item.

    Attributes:
        id: At most 18 characters; matches `^[1-9]\\d{1,14}$`.
        phone_number: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    id: str | Unset = UNSET
    phone_number: str | Unset = UNSET
