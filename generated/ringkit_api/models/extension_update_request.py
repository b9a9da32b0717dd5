# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import (
    AllExtensionSubtypesEnum,
    ExtensionStatusEnumForUpdate,
    SetupWizardStateForUpdateEnum,
)

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_info_request import CallQueueInfoRequest
    from ringkit_api.models.contact_info_update_request import ContactInfoUpdateRequest
    from ringkit_api.models.custom_field_info import CustomFieldInfo
    from ringkit_api.models.extension_regional_setting_request import (
        ExtensionRegionalSettingRequest,
    )
    from ringkit_api.models.extension_status_info import ExtensionStatusInfo
    from ringkit_api.models.reference_info import ReferenceInfo
    from ringkit_api.models.site_reference import SiteReference
    from ringkit_api.models.user_transition_info import UserTransitionInfo

ExtensionUpdateRequestType = Literal[
    "User",
    "FaxUser",
    "FlexibleUser",
    "VirtualUser",
    "DigitalUser",
    "Department",
    "Announcement",
    "Voicemail",
    "SharedLinesGroup",
    "PagingOnly",
    "IvrMenu",
    "ApplicationExtension",
    "ParkLocation",
    "DelegatedLinesGroup",
    "GroupCallPickup",
]


@model
class ExtensionUpdateRequest(Model):
    """Changes of an extension; what is left out stays.

    Attributes:
        status: New state of the extension.
        status_info: Reason and comment for the state.
        extension_number: New short number; no other extension may have it.
        contact: Name and addresses of the user.
        regional_settings: Country, language, time zone and formats of the user.
        setup_wizard_state: How far the user has come in the set-up wizard; Completed skips it.
        partner_id: Identifier of the extension in the system of a partner.
        ivr_pin: PIN for the voice mail by telephone.
        password: New password; it ends all sessions of the user.
        call_queue_info: Service level of a call queue.
        transition: Whether e-mails are sent when the state changes.
        custom_fields: Values of custom fields of the account.
        site: Site to move the extension to.
        type: New kind of the extension.
        sub_type: Special form of the type, such as an emergency queue.
        references: Identifiers of the extension in other systems.
    """

    status: ExtensionStatusEnumForUpdate | Unset = UNSET
    """New state of the extension."""
    status_info: ExtensionStatusInfo | Unset = UNSET
    """Reason and comment for the state."""
    extension_number: str | Unset = UNSET
    """New short number; no other extension may have it."""
    contact: ContactInfoUpdateRequest | Unset = UNSET
    """Name and addresses of the user."""
    regional_settings: ExtensionRegionalSettingRequest | Unset = UNSET
    """Country, language, time zone and formats of the user."""
    setup_wizard_state: SetupWizardStateForUpdateEnum | Unset = UNSET
    """How far the user has come in the set-up wizard; Completed skips it."""
    partner_id: str | Unset = UNSET
    """Identifier of the extension in the system of a partner."""
    ivr_pin: str | Unset = member(default=UNSET, secret=True)
    """PIN for the voice mail by telephone."""
    password: str | Unset = member(default=UNSET, secret=True)
    """New password; it ends all sessions of the user."""
    call_queue_info: CallQueueInfoRequest | Unset = UNSET
    """Service level of a call queue."""
    transition: UserTransitionInfo | Unset = UNSET
    """Whether e-mails are sent when the state changes."""
    custom_fields: list[CustomFieldInfo] | Unset = UNSET
    """Values of custom fields of the account."""
    site: SiteReference | Unset = UNSET
    """Site to move the extension to."""
    type: ExtensionUpdateRequestType | Unset = UNSET
    """New kind of the extension."""
    sub_type: AllExtensionSubtypesEnum | Unset = UNSET
    """Special form of the type, such as an emergency queue."""
    references: list[ReferenceInfo] | Unset = UNSET
    """Identifiers of the extension in other systems."""
