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
    """An extension of the account.

    Attributes:
        id: Identifier of the extension, the `extension_id` of most operations.
        uri: Address of this record on the platform. A URI.
        contact: Name and addresses.
        extension_number: Short number that is dialled inside the account. At most 8 characters.
        name: Name: first and last name of a user. At most 129 characters.
        permissions: Whether the user is an administrator, and may call abroad.
        profile_image: Picture of the user.
        partner_id: Identifier of the extension in the system of a partner.
        references: Identifiers of the extension in other systems.
        status: State; only an Enabled extension can log in.
        type: Kind of the extension; Department is a call queue.
        sub_type: Special form of the type, such as an emergency queue.
        call_queue_info: Service level; call queues only.
        hidden: Whether the user is left out of the company directory.
        roles: Roles of the user.
        site: Site that the extension belongs to.
        assigned_country: Country assigned to the extension.
        cost_center: Cost center that pays for the extension.
        creation_time: When it was created, in ISO 8601.
        alert_timer: Seconds that a call waits in a queue before the members are alerted.
    """

    id: int | Unset = UNSET
    """Identifier of the extension, the `extension_id` of most operations."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    contact: ContactInfo | Unset = UNSET
    """Name and addresses."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    name: str | Unset = UNSET
    """Name: first and last name of a user."""
    permissions: ExtensionPermissions | Unset = UNSET
    """Whether the user is an administrator, and may call abroad."""
    profile_image: ProfileImageInfo | Unset = UNSET
    """Picture of the user."""
    partner_id: str | Unset = UNSET
    """Identifier of the extension in the system of a partner."""
    references: list[ReferenceInfo] | Unset = UNSET
    """Identifiers of the extension in other systems."""
    status: ExtensionStatusEnumFull | Unset = UNSET
    """State; only an Enabled extension can log in."""
    type: AllExtensionTypesEnum | Unset = UNSET
    """Kind of the extension; Department is a call queue."""
    sub_type: AllExtensionSubtypesEnum | Unset = UNSET
    """Special form of the type, such as an emergency queue."""
    call_queue_info: CallQueueExtensionInfo | Unset = UNSET
    """Service level; call queues only."""
    hidden: bool | Unset = UNSET
    """Whether the user is left out of the company directory."""
    roles: list[Roles] | Unset = UNSET
    """Roles of the user."""
    site: ProvisioningSiteInfo | Unset = UNSET
    """Site that the extension belongs to."""
    assigned_country: AssignedCountryInfo | Unset = UNSET
    """Country assigned to the extension."""
    cost_center: CostCenterInfo | Unset = UNSET
    """Cost center that pays for the extension."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    alert_timer: CallQueueAlertTimerEnum | Unset = UNSET
    """Seconds that a call waits in a queue before the members are alerted."""
