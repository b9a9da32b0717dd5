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
    """User phone number info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: int | Unset = UNSET
    country: CountryInfoBasicModel | Unset = UNSET
    contact_center_provider: ContactCenterProvider | Unset = UNSET
    extension: UserPhoneNumberExtensionInfo | Unset = UNSET
    label: str | Unset = UNSET
    location: str | Unset = UNSET
    payment_type: PlatformPaymentType | Unset = UNSET
    phone_number: str | Unset = UNSET
    primary: bool | Unset = UNSET
    status: PhoneNumberStatus | Unset = UNSET
    type: PhoneNumberType | None | Unset = UNSET
    sub_type: AllExtensionSubtypesEnum | Unset = UNSET
    usage_type: PhoneNumberUsageType | Unset = UNSET
    features: list[UserPhoneNumberInfoFeatures] | Unset = UNSET
    caller_id_name: str | Unset = UNSET
