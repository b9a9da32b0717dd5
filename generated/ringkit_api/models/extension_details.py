# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import (
    AllExtensionSubtypesEnum,
    AllExtensionTypesEnum,
    CallQueueAlertTimerEnum,
    ExtensionStatusEnumFull,
    SetupWizardStateForUpdateEnum,
    SiteAccessStatus,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.assigned_country_info import AssignedCountryInfo
    from ringkit_api.models.call_queue_extension_info import CallQueueExtensionInfo
    from ringkit_api.models.contact_info import ContactInfo
    from ringkit_api.models.cost_center_info import CostCenterInfo
    from ringkit_api.models.custom_field_info import CustomFieldInfo
    from ringkit_api.models.department_info import DepartmentInfo
    from ringkit_api.models.extension_permissions import ExtensionPermissions
    from ringkit_api.models.extension_service_feature_info import ExtensionServiceFeatureInfo
    from ringkit_api.models.extension_status_info import ExtensionStatusInfo
    from ringkit_api.models.get_extension_account_info import GetExtensionAccountInfo
    from ringkit_api.models.profile_image_info import ProfileImageInfo
    from ringkit_api.models.provisioning_site_info import ProvisioningSiteInfo
    from ringkit_api.models.reference_info import ReferenceInfo
    from ringkit_api.models.regional_settings import RegionalSettings
    from ringkit_api.models.roles import Roles


@model
class ExtensionDetails(Model):
    """Extension details.

    Attributes:
        uri: A URI.
    """

    id: int
    uri: str | Unset = UNSET
    account: GetExtensionAccountInfo | Unset = UNSET
    contact: ContactInfo | Unset = UNSET
    cost_center: CostCenterInfo | Unset = UNSET
    custom_fields: list[CustomFieldInfo] | Unset = UNSET
    departments: list[DepartmentInfo] | Unset = UNSET
    extension_number: str | Unset = UNSET
    extension_numbers: list[str] | Unset = UNSET
    name: str | Unset = UNSET
    partner_id: str | Unset = UNSET
    permissions: ExtensionPermissions | Unset = UNSET
    profile_image: ProfileImageInfo | Unset = UNSET
    references: list[ReferenceInfo] | Unset = UNSET
    roles: list[Roles] | Unset = UNSET
    regional_settings: RegionalSettings | Unset = UNSET
    service_features: list[ExtensionServiceFeatureInfo] | Unset = UNSET
    setup_wizard_state: SetupWizardStateForUpdateEnum | Unset = UNSET
    status: ExtensionStatusEnumFull | Unset = UNSET
    status_info: ExtensionStatusInfo | Unset = UNSET
    type: AllExtensionTypesEnum | Unset = UNSET
    sub_type: AllExtensionSubtypesEnum | Unset = UNSET
    call_queue_info: CallQueueExtensionInfo | Unset = UNSET
    hidden: bool | Unset = UNSET
    site: ProvisioningSiteInfo | Unset = UNSET
    assigned_country: AssignedCountryInfo | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    site_access: SiteAccessStatus | Unset = UNSET
    alert_timer: CallQueueAlertTimerEnum | Unset = UNSET
