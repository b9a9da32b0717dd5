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
    """A number of the account.

    Attributes:
        activation_status: Whether the move from another provider is done.
        id: Identifier, as other operations take it. At most 18 characters; matches `^[1-9]\\d{1,14}$`.
        phone_number: Phone number in E.164, with `+` and country code. At most 18 characters; matches
            `^\\+[1-9]\\d{1,14}$`.
        type: Whether the number takes calls, faxes or both.
        toll_type: Whether calls to it cost the caller nothing.
        usage_type: What the number is for; Inventory ones wait to be assigned.
        byoc_number: Whether it comes from a carrier of the customer's own.
        mobile_number: Whether it is a mobile number.
        hot_desk_number: Whether it belongs to a phone that users share.
        contact_center_provider: Provider of the contact center, for numbers routed to one.
        status: Normal if the number is ready for use.
        caller_id_name: Name shown to those who are called.
        label: Text by which people tell it from others.
        primary: Whether the number is shown as the main one.
        extension: Extension that has the number; missing for numbers of company and inventory.
        provider_id: Identifier of the provider of the number.
    """

    activation_status: PhoneNumberActivationStatus | Unset = UNSET
    """Whether the move from another provider is done."""
    id: str
    """Identifier, as other operations take it."""
    phone_number: str
    """Phone number in E.164, with `+` and country code."""
    type: PhoneNumberType | None | Unset = UNSET
    """Whether the number takes calls, faxes or both."""
    toll_type: PhoneNumberTollType
    """Whether calls to it cost the caller nothing."""
    usage_type: PhoneNumberUsageTypeV2
    """What the number is for; Inventory ones wait to be assigned."""
    byoc_number: bool | Unset = UNSET
    """Whether it comes from a carrier of the customer's own."""
    mobile_number: bool | Unset = UNSET
    """Whether it is a mobile number."""
    hot_desk_number: bool | Unset = UNSET
    """Whether it belongs to a phone that users share."""
    contact_center_provider: ContactCenterProvider | Unset = UNSET
    """Provider of the contact center, for numbers routed to one."""
    status: PhoneNumberStatus
    """Normal if the number is ready for use."""
    caller_id_name: str | Unset = UNSET
    """Name shown to those who are called."""
    label: str | Unset = UNSET
    """Text by which people tell it from others."""
    primary: bool | Unset = UNSET
    """Whether the number is shown as the main one."""
    extension: AccountPhoneNumberInfoExtension | Unset = UNSET
    """Extension that has the number; missing for numbers of company and inventory."""
    provider_id: str | Unset = UNSET
    """Identifier of the provider of the number."""
