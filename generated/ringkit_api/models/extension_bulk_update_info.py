# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import ExtensionStatusEnumForUpdate, SetupWizardStateForUpdateEnum

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_info_request import CallQueueInfoRequest
    from ringkit_api.models.contact_info_update_request import ContactInfoUpdateRequest
    from ringkit_api.models.custom_field_info import CustomFieldInfo
    from ringkit_api.models.extension_regional_setting_request import (
        ExtensionRegionalSettingRequest,
    )
    from ringkit_api.models.extension_status_info import ExtensionStatusInfo
    from ringkit_api.models.provisioning_site_info import ProvisioningSiteInfo
    from ringkit_api.models.reference_info import ReferenceInfo
    from ringkit_api.models.user_transition_info import UserTransitionInfo

ExtensionBulkUpdateInfoType = Literal[
    "User",
    "FaxUser",
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
]


@model
class ExtensionBulkUpdateInfo(Model):
    """Extension bulk update info."""

    id: str | Unset = UNSET
    status: ExtensionStatusEnumForUpdate | Unset = UNSET
    status_info: ExtensionStatusInfo | Unset = UNSET
    reason: str | Unset = UNSET
    comment: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    contact: ContactInfoUpdateRequest | Unset = UNSET
    regional_settings: ExtensionRegionalSettingRequest | Unset = UNSET
    setup_wizard_state: SetupWizardStateForUpdateEnum | Unset = UNSET
    partner_id: str | Unset = UNSET
    ivr_pin: str | Unset = member(default=UNSET, secret=True)
    password: str | Unset = member(default=UNSET, secret=True)
    call_queue_info: CallQueueInfoRequest | Unset = UNSET
    transition: UserTransitionInfo | Unset = UNSET
    custom_fields: list[CustomFieldInfo] | Unset = UNSET
    site: ProvisioningSiteInfo | Unset = UNSET
    type: ExtensionBulkUpdateInfoType | Unset = UNSET
    references: list[ReferenceInfo] | Unset = UNSET
