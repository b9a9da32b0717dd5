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
    """Device phone number info.

    Attributes:
        phone_number: At most 128 characters.
    """

    id: int | Unset = UNSET
    country: DevicePhoneNumberCountryInfo | Unset = UNSET
    payment_type: DevicePhoneNumberInfoPaymentType | Unset = UNSET
    phone_number: str | Unset = UNSET
    usage_type: DevicePhoneNumberInfoUsageType | Unset = UNSET
    type: DevicePhoneNumberInfoType | Unset = UNSET
