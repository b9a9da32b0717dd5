# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import ExtensionStatusEnumFull, SetupWizardStateForUpdateEnum

if TYPE_CHECKING:
    from ringkit_api.models.contact_info_creation_request import ContactInfoCreationRequest
    from ringkit_api.models.cost_center_info import CostCenterInfo
    from ringkit_api.models.custom_field_info import CustomFieldInfo
    from ringkit_api.models.extension_status_info import ExtensionStatusInfo
    from ringkit_api.models.reference_info import ReferenceInfo
    from ringkit_api.models.regional_settings import RegionalSettings
    from ringkit_api.models.site_info import SiteInfo

ExtensionCreationRequestType = Literal[
    "User",
    "VirtualUser",
    "DigitalUser",
    "FlexibleUser",
    "Department",
    "Announcement",
    "Voicemail",
    "SharedLinesGroup",
    "PagingOnly",
    "ParkLocation",
    "Limited",
]


@model
class ExtensionCreationRequest(Model):
    """Extension creation request."""

    contact: ContactInfoCreationRequest | Unset = UNSET
    extension_number: str | Unset = UNSET
    cost_center: CostCenterInfo | Unset = UNSET
    custom_fields: list[CustomFieldInfo] | Unset = UNSET
    password: str | Unset = member(default=UNSET, secret=True)
    references: list[ReferenceInfo] | Unset = UNSET
    regional_settings: RegionalSettings | Unset = UNSET
    partner_id: str | Unset = UNSET
    ivr_pin: str | Unset = member(default=UNSET, secret=True)
    setup_wizard_state: SetupWizardStateForUpdateEnum | Unset = UNSET
    site: SiteInfo | Unset = UNSET
    status: ExtensionStatusEnumFull | Unset = UNSET
    status_info: ExtensionStatusInfo | Unset = UNSET
    type: ExtensionCreationRequestType | Unset = UNSET
    hidden: bool | Unset = UNSET
    name: str | Unset = UNSET
