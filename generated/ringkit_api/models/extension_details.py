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
    """An extension with all its settings.

    Attributes:
        id: Identifier of the extension, the `extension_id` of most operations.
        uri: Address of this record on the platform. A URI.
        account: Account of the extension.
        contact: Name and addresses.
        cost_center: Cost center that pays for the extension.
        custom_fields: Values of custom fields of the account.
        departments: Call queues that the user is a member of.
        extension_number: Short number that is dialled inside the account.
        extension_numbers: All short numbers of the extension.
        name: Name: first and last name of a user.
        partner_id: Identifier of the extension in the system of a partner.
        permissions: Whether the user is an administrator, and may call abroad.
        profile_image: Picture of the user.
        references: Identifiers of the extension in other systems.
        roles: Roles of the user.
        regional_settings: Country, language, time zone and formats of the user.
        service_features: What licence and settings include; only of the user who is logged in.
        setup_wizard_state: How far the user has come in the set-up wizard.
        status: State; only an Enabled extension can log in.
        status_info: Reason and comment for the state.
        type: Kind of the extension; Department is a call queue.
        sub_type: Special form of the type, such as an emergency queue.
        call_queue_info: Service level; call queues only.
        hidden: Whether the user is left out of the company directory.
        site: Site that the extension belongs to.
        assigned_country: Country assigned to the extension.
        creation_time: When it was created, in ISO 8601.
        site_access: Whether the user sees only certain sites.
        alert_timer: Seconds that a call waits in a queue before the members are alerted.
    """

    id: int
    """Identifier of the extension, the `extension_id` of most operations."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    account: GetExtensionAccountInfo | Unset = UNSET
    """Account of the extension."""
    contact: ContactInfo | Unset = UNSET
    """Name and addresses."""
    cost_center: CostCenterInfo | Unset = UNSET
    """Cost center that pays for the extension."""
    custom_fields: list[CustomFieldInfo] | Unset = UNSET
    """Values of custom fields of the account."""
    departments: list[DepartmentInfo] | Unset = UNSET
    """Call queues that the user is a member of."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    extension_numbers: list[str] | Unset = UNSET
    """All short numbers of the extension."""
    name: str | Unset = UNSET
    """Name: first and last name of a user."""
    partner_id: str | Unset = UNSET
    """Identifier of the extension in the system of a partner."""
    permissions: ExtensionPermissions | Unset = UNSET
    """Whether the user is an administrator, and may call abroad."""
    profile_image: ProfileImageInfo | Unset = UNSET
    """Picture of the user."""
    references: list[ReferenceInfo] | Unset = UNSET
    """Identifiers of the extension in other systems."""
    roles: list[Roles] | Unset = UNSET
    """Roles of the user."""
    regional_settings: RegionalSettings | Unset = UNSET
    """Country, language, time zone and formats of the user."""
    service_features: list[ExtensionServiceFeatureInfo] | Unset = UNSET
    """What licence and settings include; only of the user who is logged in."""
    setup_wizard_state: SetupWizardStateForUpdateEnum | Unset = UNSET
    """How far the user has come in the set-up wizard."""
    status: ExtensionStatusEnumFull | Unset = UNSET
    """State; only an Enabled extension can log in."""
    status_info: ExtensionStatusInfo | Unset = UNSET
    """Reason and comment for the state."""
    type: AllExtensionTypesEnum | Unset = UNSET
    """Kind of the extension; Department is a call queue."""
    sub_type: AllExtensionSubtypesEnum | Unset = UNSET
    """Special form of the type, such as an emergency queue."""
    call_queue_info: CallQueueExtensionInfo | Unset = UNSET
    """Service level; call queues only."""
    hidden: bool | Unset = UNSET
    """Whether the user is left out of the company directory."""
    site: ProvisioningSiteInfo | Unset = UNSET
    """Site that the extension belongs to."""
    assigned_country: AssignedCountryInfo | Unset = UNSET
    """Country assigned to the extension."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    site_access: SiteAccessStatus | Unset = UNSET
    """Whether the user sees only certain sites."""
    alert_timer: CallQueueAlertTimerEnum | Unset = UNSET
    """Seconds that a call waits in a queue before the members are alerted."""
