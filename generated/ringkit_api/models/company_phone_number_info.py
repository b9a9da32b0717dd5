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
    """A number of the account.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        extension: Extension that has the number; missing for numbers of the company.
        label: Text by which people tell it from others.
        location: Place that the number belongs to; only local numbers of the United States have it.
        payment_type: How the number is paid for; TollFree numbers cost the caller nothing.
        phone_number: Phone number in E.164, with `+` and country code.
        status: Normal if the number is ready for use.
        type: Whether the number takes calls, faxes or both.
        usage_type: What the number is for; DirectNumber belongs to an extension.
        temporary_number: Number used until the move from another provider is done.
        contact_center_provider: Provider of the contact center, for numbers routed to one.
        vanity_pattern: The number with letters for digits.
        primary: Whether the number is shown as the main one.
        activation_status: Whether the move from another provider is done.
        caller_id_name: Name shown to those who are called.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: int
    """Identifier, as other operations take it."""
    extension: ExtensionInfo | Unset = UNSET
    """Extension that has the number; missing for numbers of the company."""
    label: str | Unset = UNSET
    """Text by which people tell it from others."""
    location: str | Unset = UNSET
    """Place that the number belongs to; only local numbers of the United States have it."""
    payment_type: PlatformPaymentType | Unset = UNSET
    """How the number is paid for; TollFree numbers cost the caller nothing."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    status: PhoneNumberStatus | Unset = UNSET
    """Normal if the number is ready for use."""
    type: PhoneNumberType | None | Unset = UNSET
    """Whether the number takes calls, faxes or both."""
    usage_type: PhoneNumberUsageType | Unset = UNSET
    """What the number is for; DirectNumber belongs to an extension."""
    temporary_number: TemporaryNumberInfo | Unset = UNSET
    """Number used until the move from another provider is done."""
    contact_center_provider: ContactCenterProvider | Unset = UNSET
    """Provider of the contact center, for numbers routed to one."""
    vanity_pattern: str | Unset = UNSET
    """The number with letters for digits."""
    primary: bool | Unset = UNSET
    """Whether the number is shown as the main one."""
    activation_status: PhoneNumberActivationStatus | Unset = UNSET
    """Whether the move from another provider is done."""
    caller_id_name: str | Unset = UNSET
    """Name shown to those who are called."""
