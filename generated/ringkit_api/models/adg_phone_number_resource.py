# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ADGPhoneNumberSmsAvailabilityStatus, UsageTypes

if TYPE_CHECKING:
    from typing import Literal


@model
class AdgPhoneNumberResource(Model):
    """A number of an entry.

    Attributes:
        formatted_phone_number: The number as people write it.
        phone_number: The number as it is stored.
        type: Kind of the number.
        label: Name that was given to the number.
        usage_type: What the number is used for.
        hidden: Whether other people should not see the number.
        primary: Whether this is the number to call first.
        e164: The number, E.164.
        formatted: The number as people write it.
        sms_availability_status: Whether the number can send texts.
        sms_campaign_id: Campaign that texts of the number belong to.
    """

    formatted_phone_number: str | Unset = UNSET
    """The number as people write it."""
    phone_number: str | Unset = UNSET
    """The number as it is stored."""
    type: str | Unset = UNSET
    """Kind of the number."""
    label: str | Unset = UNSET
    """Name that was given to the number."""
    usage_type: UsageTypes | Literal["ContactNumber", "MobileNumber"] | Unset = UNSET
    """What the number is used for."""
    hidden: bool | Unset = UNSET
    """Whether other people should not see the number."""
    primary: bool | Unset = UNSET
    """Whether this is the number to call first."""
    e164: str | Unset = UNSET
    """The number, E.164."""
    formatted: str | Unset = UNSET
    """The number as people write it."""
    sms_availability_status: ADGPhoneNumberSmsAvailabilityStatus | Unset = UNSET
    """Whether the number can send texts."""
    sms_campaign_id: str | Unset = UNSET
    """Campaign that texts of the number belong to."""
