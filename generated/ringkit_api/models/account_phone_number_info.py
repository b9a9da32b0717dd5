# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import (
    PhoneNumberActivationStatus,
    PhoneNumberStatus,
    PhoneNumberTollType,
    PhoneNumberType,
    PhoneNumberUsageTypeV2,
)

if TYPE_CHECKING:
    from ringkit_api.models.account_phone_number_info_extension import (
        AccountPhoneNumberInfoExtension,
    )
    from ringkit_api.models.contact_center_provider import ContactCenterProvider


@model
class AccountPhoneNumberInfo(Model):
    """Account phone number info.

    Attributes:
        id: At most 18 characters; matches `^[1-9]\\d{1,14}$`.
        phone_number: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    activation_status: PhoneNumberActivationStatus | Unset = UNSET
    id: str
    phone_number: str
    type: PhoneNumberType | None | Unset = UNSET
    toll_type: PhoneNumberTollType
    usage_type: PhoneNumberUsageTypeV2
    byoc_number: bool | Unset = UNSET
    mobile_number: bool | Unset = UNSET
    hot_desk_number: bool | Unset = UNSET
    contact_center_provider: ContactCenterProvider | Unset = UNSET
    status: PhoneNumberStatus
    caller_id_name: str | Unset = UNSET
    label: str | Unset = UNSET
    primary: bool | Unset = UNSET
    extension: AccountPhoneNumberInfoExtension | Unset = UNSET
    provider_id: str | Unset = UNSET
