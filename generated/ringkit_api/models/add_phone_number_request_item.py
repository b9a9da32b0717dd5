# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PhoneNumberActivationStatus

AddPhoneNumberRequestItemUsageType = Literal[
    "Inventory",
    "InventoryPartnerBusinessMobileNumber",
    "InventoryFmcBusinessMobileNumber",
    "PartnerBusinessMobileNumber",
    "InventoryMobileNumber",
]


@model
class AddPhoneNumberRequestItem(Model):
    """A number to add.

    Attributes:
        phone_number: Number in E.164; `*` in place of digits stands for a range.
        usage_type: Use of the number; Inventory ones wait to be assigned. `"Inventory"` if left out.
        activation_status: Whether the move of the number from the partner is done.
        provider_id: Identifier of the provider of the number.
    """

    phone_number: str
    """Number in E.164; `*` in place of digits stands for a range."""
    usage_type: AddPhoneNumberRequestItemUsageType
    """Use of the number; Inventory ones wait to be assigned."""
    activation_status: PhoneNumberActivationStatus | Unset = UNSET
    """Whether the move of the number from the partner is done."""
    provider_id: str | Unset = UNSET
    """Identifier of the provider of the number."""
