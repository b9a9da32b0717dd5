# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class PhoneNumberDefinitionNumberId(Model):
    """A number of the inventory.

    Attributes:
        phone_number_id: The `id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers`.
    """

    phone_number_id: str
    """The `id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers`."""
