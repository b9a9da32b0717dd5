# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ADGPhoneNumberSmsAvailabilityStatus, UsageTypes

if TYPE_CHECKING:
    from typing import Literal


@model
class AdgPhoneNumberResource(Model):
    """Adg phone number resource."""

    formatted_phone_number: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    type: str | Unset = UNSET
    label: str | Unset = UNSET
    usage_type: UsageTypes | Literal["ContactNumber", "MobileNumber"] | Unset = UNSET
    hidden: bool | Unset = UNSET
    primary: bool | Unset = UNSET
    e164: str | Unset = UNSET
    formatted: str | Unset = UNSET
    sms_availability_status: ADGPhoneNumberSmsAvailabilityStatus | Unset = UNSET
    sms_campaign_id: str | Unset = UNSET
