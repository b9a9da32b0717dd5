# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.call_queue_info_request import CallQueueInfoRequestDict
    from ringkit_api.dicts.contact_info_update_request import ContactInfoUpdateRequestDict
    from ringkit_api.dicts.custom_field_info import CustomFieldInfoDict
    from ringkit_api.dicts.extension_regional_setting_request import (
        ExtensionRegionalSettingRequestDict,
    )
    from ringkit_api.dicts.extension_status_info import ExtensionStatusInfoDict
    from ringkit_api.dicts.reference_info import ReferenceInfoDict
    from ringkit_api.dicts.site_reference import SiteReferenceDict
    from ringkit_api.dicts.user_transition_info import UserTransitionInfoDict
    from ringkit_api.enumerations import (
        AllExtensionSubtypesEnum,
        ExtensionStatusEnumForUpdate,
        SetupWizardStateForUpdateEnum,
    )
    from ringkit_api.models.call_queue_info_request import CallQueueInfoRequest
    from ringkit_api.models.contact_info_update_request import ContactInfoUpdateRequest
    from ringkit_api.models.custom_field_info import CustomFieldInfo
    from ringkit_api.models.extension_regional_setting_request import (
        ExtensionRegionalSettingRequest,
    )
    from ringkit_api.models.extension_status_info import ExtensionStatusInfo
    from ringkit_api.models.extension_update_request import ExtensionUpdateRequestType
    from ringkit_api.models.reference_info import ReferenceInfo
    from ringkit_api.models.site_reference import SiteReference
    from ringkit_api.models.user_transition_info import UserTransitionInfo


class ExtensionUpdateRequestDict(TypedDict):
    """`ExtensionUpdateRequest` as a dict."""

    status: NotRequired[ExtensionStatusEnumForUpdate]
    """New state of the extension."""
    status_info: NotRequired[ExtensionStatusInfo | ExtensionStatusInfoDict]
    """Reason and comment for the state."""
    extension_number: NotRequired[str]
    """New short number; no other extension may have it."""
    contact: NotRequired[ContactInfoUpdateRequest | ContactInfoUpdateRequestDict]
    """Name and addresses of the user."""
    regional_settings: NotRequired[
        ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict
    ]
    """Country, language, time zone and formats of the user."""
    setup_wizard_state: NotRequired[SetupWizardStateForUpdateEnum]
    """How far the user has come in the set-up wizard; Completed skips it."""
    partner_id: NotRequired[str]
    """Identifier of the extension in the system of a partner."""
    ivr_pin: NotRequired[str]
    """PIN for the voice mail by telephone."""
    password: NotRequired[str]
    """New password; it ends all sessions of the user."""
    call_queue_info: NotRequired[CallQueueInfoRequest | CallQueueInfoRequestDict]
    """Service level of a call queue."""
    transition: NotRequired[UserTransitionInfo | UserTransitionInfoDict]
    """Whether e-mails are sent when the state changes."""
    custom_fields: NotRequired[Sequence[CustomFieldInfo | CustomFieldInfoDict]]
    """Values of custom fields of the account."""
    site: NotRequired[SiteReference | SiteReferenceDict]
    """Site to move the extension to."""
    type: NotRequired[ExtensionUpdateRequestType]
    """New kind of the extension."""
    sub_type: NotRequired[AllExtensionSubtypesEnum]
    """Special form of the type, such as an emergency queue."""
    references: NotRequired[Sequence[ReferenceInfo | ReferenceInfoDict]]
    """Identifiers of the extension in other systems."""
