# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import (
    PhoneNumberActivationStatus,
    PhoneNumberStatus,
    PhoneNumberType,
    PhoneNumberUsageType,
    PlatformPaymentType,
)

if TYPE_CHECKING:
    from ringkit_api.models.contact_center_provider import ContactCenterProvider
    from ringkit_api.models.extension_info import ExtensionInfo
    from ringkit_api.models.temporary_number_info import TemporaryNumberInfo


@model
class CompanyPhoneNumberInfo(Model):
    """Company phone number info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: int
    extension: ExtensionInfo | Unset = UNSET
    label: str | Unset = UNSET
    location: str | Unset = UNSET
    payment_type: PlatformPaymentType | Unset = UNSET
    phone_number: str | Unset = UNSET
    status: PhoneNumberStatus | Unset = UNSET
    type: PhoneNumberType | None | Unset = UNSET
    usage_type: PhoneNumberUsageType | Unset = UNSET
    temporary_number: TemporaryNumberInfo | Unset = UNSET
    contact_center_provider: ContactCenterProvider | Unset = UNSET
    vanity_pattern: str | Unset = UNSET
    primary: bool | Unset = UNSET
    activation_status: PhoneNumberActivationStatus | Unset = UNSET
    caller_id_name: str | Unset = UNSET
