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
    from ringkit_api.dicts.provisioning_site_info import ProvisioningSiteInfoDict
    from ringkit_api.dicts.reference_info import ReferenceInfoDict
    from ringkit_api.dicts.user_transition_info import UserTransitionInfoDict
    from ringkit_api.enumerations import ExtensionStatusEnumForUpdate, SetupWizardStateForUpdateEnum
    from ringkit_api.models.call_queue_info_request import CallQueueInfoRequest
    from ringkit_api.models.contact_info_update_request import ContactInfoUpdateRequest
    from ringkit_api.models.custom_field_info import CustomFieldInfo
    from ringkit_api.models.extension_bulk_update_info import ExtensionBulkUpdateInfoType
    from ringkit_api.models.extension_regional_setting_request import (
        ExtensionRegionalSettingRequest,
    )
    from ringkit_api.models.extension_status_info import ExtensionStatusInfo
    from ringkit_api.models.provisioning_site_info import ProvisioningSiteInfo
    from ringkit_api.models.reference_info import ReferenceInfo
    from ringkit_api.models.user_transition_info import UserTransitionInfo


class ExtensionBulkUpdateInfoDict(TypedDict):
    """`ExtensionBulkUpdateInfo` as a dict."""

    id: NotRequired[str]
    status: NotRequired[ExtensionStatusEnumForUpdate]
    status_info: NotRequired[ExtensionStatusInfo | ExtensionStatusInfoDict]
    reason: NotRequired[str]
    comment: NotRequired[str]
    extension_number: NotRequired[str]
    contact: NotRequired[ContactInfoUpdateRequest | ContactInfoUpdateRequestDict]
    regional_settings: NotRequired[
        ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict
    ]
    setup_wizard_state: NotRequired[SetupWizardStateForUpdateEnum]
    partner_id: NotRequired[str]
    ivr_pin: NotRequired[str]
    password: NotRequired[str]
    call_queue_info: NotRequired[CallQueueInfoRequest | CallQueueInfoRequestDict]
    transition: NotRequired[UserTransitionInfo | UserTransitionInfoDict]
    custom_fields: NotRequired[Sequence[CustomFieldInfo | CustomFieldInfoDict]]
    site: NotRequired[ProvisioningSiteInfo | ProvisioningSiteInfoDict]
    type: NotRequired[ExtensionBulkUpdateInfoType]
    references: NotRequired[Sequence[ReferenceInfo | ReferenceInfoDict]]
