# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.device_phone_number_country_info import DevicePhoneNumberCountryInfo

DevicePhoneNumberInfoPaymentType = Literal[
    "External", "TollFree", "Local", "ExternalNumberProvider"
]

DevicePhoneNumberInfoUsageType = Literal[
    "CompanyNumber",
    "MainCompanyNumber",
    "AdditionalCompanyNumber",
    "DirectNumber",
    "CompanyFaxNumber",
    "ForwardedNumber",
    "ForwardedCompanyNumber",
    "ContactCenterNumber",
]

DevicePhoneNumberInfoType = Literal["VoiceFax", "FaxOnly", "VoiceOnly"]


@model
class DevicePhoneNumberInfo(Model):
    """Number of a device.

    Attributes:
        id: Identifier of the number.
        country: Country of the number.
        payment_type: Kind of tariff; External means a number at another provider.
        phone_number: The number, E.164. At most 128 characters.
        usage_type: What the number is used for.
        type: Whether the number takes calls, faxes or both.
    """

    id: int | Unset = UNSET
    """Identifier of the number."""
    country: DevicePhoneNumberCountryInfo | Unset = UNSET
    """Country of the number."""
    payment_type: DevicePhoneNumberInfoPaymentType | Unset = UNSET
    """Kind of tariff; External means a number at another provider."""
    phone_number: str | Unset = UNSET
    """The number, E.164."""
    usage_type: DevicePhoneNumberInfoUsageType | Unset = UNSET
    """What the number is used for."""
    type: DevicePhoneNumberInfoType | Unset = UNSET
    """Whether the number takes calls, faxes or both."""
