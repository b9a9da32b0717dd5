# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import (
    AllExtensionSubtypesEnum,
    PhoneNumberStatus,
    PhoneNumberType,
    PhoneNumberUsageType,
    PlatformPaymentType,
)

if TYPE_CHECKING:
    from ringkit_api.models.contact_center_provider import ContactCenterProvider
    from ringkit_api.models.country_info_basic_model import CountryInfoBasicModel
    from ringkit_api.models.user_phone_number_extension_info import UserPhoneNumberExtensionInfo

UserPhoneNumberInfoFeatures = Literal[
    "CallerId", "SmsSender", "A2PSmsSender", "MmsSender", "InternationalSmsSender", "Delegated"
]


@model
class UserPhoneNumberInfo(Model):
    """A number that an extension may use.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        country: Country of the address or number.
        contact_center_provider: Provider of the contact center, for numbers routed to one.
        extension: Extension that has the number; missing for numbers of the company.
        label: Text by which people tell it from others.
        location: Place that the number belongs to; only local numbers of the United States have it.
        payment_type: How the number is paid for; TollFree numbers cost the caller nothing.
        phone_number: Phone number in E.164, with `+` and country code.
        primary: Whether the number is shown as the main one.
        status: Normal if the number is ready for use.
        type: Whether the number takes calls, faxes or both.
        sub_type: Special form of the extension.
        usage_type: What the number is for; DirectNumber belongs to an extension.
        features: What the extension may do with it, such as `SmsSender` and `CallerId`.
        caller_id_name: Name shown to those who are called.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: int | Unset = UNSET
    """Identifier, as other operations take it."""
    country: CountryInfoBasicModel | Unset = UNSET
    """Country of the address or number."""
    contact_center_provider: ContactCenterProvider | Unset = UNSET
    """Provider of the contact center, for numbers routed to one."""
    extension: UserPhoneNumberExtensionInfo | Unset = UNSET
    """Extension that has the number; missing for numbers of the company."""
    label: str | Unset = UNSET
    """Text by which people tell it from others."""
    location: str | Unset = UNSET
    """Place that the number belongs to; only local numbers of the United States have it."""
    payment_type: PlatformPaymentType | Unset = UNSET
    """How the number is paid for; TollFree numbers cost the caller nothing."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    primary: bool | Unset = UNSET
    """Whether the number is shown as the main one."""
    status: PhoneNumberStatus | Unset = UNSET
    """Normal if the number is ready for use."""
    type: PhoneNumberType | None | Unset = UNSET
    """Whether the number takes calls, faxes or both."""
    sub_type: AllExtensionSubtypesEnum | Unset = UNSET
    """Special form of the extension."""
    usage_type: PhoneNumberUsageType | Unset = UNSET
    """What the number is for; DirectNumber belongs to an extension."""
    features: list[UserPhoneNumberInfoFeatures] | Unset = UNSET
    """What the extension may do with it, such as `SmsSender` and `CallerId`."""
    caller_id_name: str | Unset = UNSET
    """Name shown to those who are called."""
