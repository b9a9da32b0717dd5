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
    """Add phone number request item.

    Attributes:
        usage_type: `"Inventory"` if left out.
    """

    phone_number: str
    usage_type: AddPhoneNumberRequestItemUsageType
    activation_status: PhoneNumberActivationStatus | Unset = UNSET
    provider_id: str | Unset = UNSET
