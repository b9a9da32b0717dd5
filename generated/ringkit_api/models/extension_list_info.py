# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import (
    AllExtensionSubtypesEnum,
    AllExtensionTypesEnum,
    CallQueueAlertTimerEnum,
    ExtensionStatusEnumFull,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.assigned_country_info import AssignedCountryInfo
    from ringkit_api.models.call_queue_extension_info import CallQueueExtensionInfo
    from ringkit_api.models.contact_info import ContactInfo
    from ringkit_api.models.cost_center_info import CostCenterInfo
    from ringkit_api.models.extension_permissions import ExtensionPermissions
    from ringkit_api.models.profile_image_info import ProfileImageInfo
    from ringkit_api.models.provisioning_site_info import ProvisioningSiteInfo
    from ringkit_api.models.reference_info import ReferenceInfo
    from ringkit_api.models.roles import Roles


@model
class ExtensionListInfo(Model):
    """Extension list info.

    Attributes:
        uri: A URI.
        extension_number: At most 8 characters.
        name: At most 129 characters.
    """

    id: int | Unset = UNSET
    uri: str | Unset = UNSET
    contact: ContactInfo | Unset = UNSET
    extension_number: str | Unset = UNSET
    name: str | Unset = UNSET
    permissions: ExtensionPermissions | Unset = UNSET
    profile_image: ProfileImageInfo | Unset = UNSET
    partner_id: str | Unset = UNSET
    references: list[ReferenceInfo] | Unset = UNSET
    status: ExtensionStatusEnumFull | Unset = UNSET
    type: AllExtensionTypesEnum | Unset = UNSET
    sub_type: AllExtensionSubtypesEnum | Unset = UNSET
    call_queue_info: CallQueueExtensionInfo | Unset = UNSET
    hidden: bool | Unset = UNSET
    roles: list[Roles] | Unset = UNSET
    site: ProvisioningSiteInfo | Unset = UNSET
    assigned_country: AssignedCountryInfo | Unset = UNSET
    cost_center: CostCenterInfo | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    alert_timer: CallQueueAlertTimerEnum | Unset = UNSET
