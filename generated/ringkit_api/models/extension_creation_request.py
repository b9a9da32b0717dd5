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
    """An extension to create.

    Attributes:
        contact: Name and addresses of the user.
        extension_number: Short number; no other extension may have it.
        cost_center: Cost center that pays for the extension.
        custom_fields: Values of custom fields of the account.
        password: First password of the user; one is made if left out.
        references: Identifiers of the extension in other systems.
        regional_settings: Country, language, time zone and formats of the user.
        partner_id: Identifier of the extension in the system of a partner.
        ivr_pin: PIN for the voice mail by telephone.
        setup_wizard_state: How far the user has come in the set-up wizard; Completed skips it.
        site: Site that the extension belongs to.
        status: First state of the extension; NotActivated waits for the user to accept the invitation.
        status_info: Reason and comment for the state.
        type: Kind of the extension; Department is a call queue.
        hidden: Whether the user is left out of the company directory; so by default while Unassigned.
        name: Name of an extension that is not a user; that of a user is made of `contact`.
    """

    contact: ContactInfoCreationRequest | Unset = UNSET
    """Name and addresses of the user."""
    extension_number: str | Unset = UNSET
    """Short number; no other extension may have it."""
    cost_center: CostCenterInfo | Unset = UNSET
    """Cost center that pays for the extension."""
    custom_fields: list[CustomFieldInfo] | Unset = UNSET
    """Values of custom fields of the account."""
    password: str | Unset = member(default=UNSET, secret=True)
    """First password of the user; one is made if left out."""
    references: list[ReferenceInfo] | Unset = UNSET
    """Identifiers of the extension in other systems."""
    regional_settings: RegionalSettings | Unset = UNSET
    """Country, language, time zone and formats of the user."""
    partner_id: str | Unset = UNSET
    """Identifier of the extension in the system of a partner."""
    ivr_pin: str | Unset = member(default=UNSET, secret=True)
    """PIN for the voice mail by telephone."""
    setup_wizard_state: SetupWizardStateForUpdateEnum | Unset = UNSET
    """How far the user has come in the set-up wizard; Completed skips it."""
    site: SiteInfo | Unset = UNSET
    """Site that the extension belongs to."""
    status: ExtensionStatusEnumFull | Unset = UNSET
    """First state of the extension; NotActivated waits for the user to accept the invitation."""
    status_info: ExtensionStatusInfo | Unset = UNSET
    """Reason and comment for the state."""
    type: ExtensionCreationRequestType | Unset = UNSET
    """Kind of the extension; Department is a call queue."""
    hidden: bool | Unset = UNSET
    """Whether the user is left out of the company directory; so by default while Unassigned."""
    name: str | Unset = UNSET
    """Name of an extension that is not a user; that of a user is made of `contact`."""
