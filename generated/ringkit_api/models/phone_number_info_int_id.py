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
    """Number on a line.

    Attributes:
        id: Identifier of the number.
        country: Country of the number.
        extension: Extension that the number belongs to.
        label: Name that was given to the number.
        location: Place of the number: city and state.
        payment_type: Kind of tariff; External means a number at another provider.
        phone_number: The number, E.164.
        status: Whether the number works already; one that is being ported is pending.
        type: Whether the number takes calls, faxes or both.
        usage_type: What the number is used for.
    """

    id: int | Unset = UNSET
    """Identifier of the number."""
    country: PhoneNumberCountryInfo | Unset = UNSET
    """Country of the number."""
    extension: DeviceProvisioningExtensionInfo | Unset = UNSET
    """Extension that the number belongs to."""
    label: str | Unset = UNSET
    """Name that was given to the number."""
    location: str | Unset = UNSET
    """Place of the number: city and state."""
    payment_type: PaymentTypeInfo | Unset = UNSET
    """Kind of tariff; External means a number at another provider."""
    phone_number: str | Unset = UNSET
    """The number, E.164."""
    status: str | Unset = UNSET
    """Whether the number works already; one that is being ported is pending."""
    type: PhoneNumberType | None | Unset = UNSET
    """Whether the number takes calls, faxes or both."""
    usage_type: PhoneNumberInfoIntIdUsageType | Unset = UNSET
    """What the number is used for."""
