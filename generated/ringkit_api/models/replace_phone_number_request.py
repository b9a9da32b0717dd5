# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ReplacePhoneNumberRequest(Model):
    """The number that takes over.

    Attributes:
        target_phone_number_id: `id` of a number of the inventory, which takes the place of the other.
            At most 18 characters; matches `^[1-9]\\d{1,14}$`.
    """

    target_phone_number_id: str | Unset = UNSET
    """`id` of a number of the inventory, which takes the place of the other."""
