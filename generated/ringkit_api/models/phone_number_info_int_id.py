# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PaymentTypeInfo, PhoneNumberType

if TYPE_CHECKING:
    from ringkit_api.models.device_provisioning_extension_info import (
        DeviceProvisioningExtensionInfo,
    )
    from ringkit_api.models.phone_number_country_info import PhoneNumberCountryInfo

PhoneNumberInfoIntIdUsageType = Literal[
    "MainCompanyNumber",
    "AdditionalCompanyNumber",
    "CompanyNumber",
    "DirectNumber",
    "CompanyFaxNumber",
    "ForwardedNumber",
    "ForwardedCompanyNumber",
    "ContactCenterNumber",
    "IntegrationNumber",
]


@model
class PhoneNumberInfoIntId(Model):
    """Phone number info int ID."""

    id: int | Unset = UNSET
    country: PhoneNumberCountryInfo | Unset = UNSET
    extension: DeviceProvisioningExtensionInfo | Unset = UNSET
    label: str | Unset = UNSET
    location: str | Unset = UNSET
    payment_type: PaymentTypeInfo | Unset = UNSET
    phone_number: str | Unset = UNSET
    status: str | Unset = UNSET
    type: PhoneNumberType | None | Unset = UNSET
    usage_type: PhoneNumberInfoIntIdUsageType | Unset = UNSET
