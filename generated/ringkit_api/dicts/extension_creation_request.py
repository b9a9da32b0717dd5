# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.contact_info_creation_request import ContactInfoCreationRequestDict
    from ringkit_api.dicts.cost_center_info import CostCenterInfoDict
    from ringkit_api.dicts.custom_field_info import CustomFieldInfoDict
    from ringkit_api.dicts.extension_status_info import ExtensionStatusInfoDict
    from ringkit_api.dicts.reference_info import ReferenceInfoDict
    from ringkit_api.dicts.regional_settings import RegionalSettingsDict
    from ringkit_api.dicts.site_info import SiteInfoDict
    from ringkit_api.enumerations import ExtensionStatusEnumFull, SetupWizardStateForUpdateEnum
    from ringkit_api.models.contact_info_creation_request import ContactInfoCreationRequest
    from ringkit_api.models.cost_center_info import CostCenterInfo
    from ringkit_api.models.custom_field_info import CustomFieldInfo
    from ringkit_api.models.extension_creation_request import ExtensionCreationRequestType
    from ringkit_api.models.extension_status_info import ExtensionStatusInfo
    from ringkit_api.models.reference_info import ReferenceInfo
    from ringkit_api.models.regional_settings import RegionalSettings
    from ringkit_api.models.site_info import SiteInfo


class ExtensionCreationRequestDict(TypedDict):
    """`ExtensionCreationRequest` as a dict."""

    contact: NotRequired[ContactInfoCreationRequest | ContactInfoCreationRequestDict]
    extension_number: NotRequired[str]
    cost_center: NotRequired[CostCenterInfo | CostCenterInfoDict]
    custom_fields: NotRequired[Sequence[CustomFieldInfo | CustomFieldInfoDict]]
    password: NotRequired[str]
    references: NotRequired[Sequence[ReferenceInfo | ReferenceInfoDict]]
    regional_settings: NotRequired[RegionalSettings | RegionalSettingsDict]
    partner_id: NotRequired[str]
    ivr_pin: NotRequired[str]
    setup_wizard_state: NotRequired[SetupWizardStateForUpdateEnum]
    site: NotRequired[SiteInfo | SiteInfoDict]
    status: NotRequired[ExtensionStatusEnumFull]
    status_info: NotRequired[ExtensionStatusInfo | ExtensionStatusInfoDict]
    type: NotRequired[ExtensionCreationRequestType]
    hidden: NotRequired[bool]
    name: NotRequired[str]
