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
    """Name and addresses of the user."""
    extension_number: NotRequired[str]
    """Short number; no other extension may have it."""
    cost_center: NotRequired[CostCenterInfo | CostCenterInfoDict]
    """Cost center that pays for the extension."""
    custom_fields: NotRequired[Sequence[CustomFieldInfo | CustomFieldInfoDict]]
    """Values of custom fields of the account."""
    password: NotRequired[str]
    """First password of the user; one is made if left out."""
    references: NotRequired[Sequence[ReferenceInfo | ReferenceInfoDict]]
    """Identifiers of the extension in other systems."""
    regional_settings: NotRequired[RegionalSettings | RegionalSettingsDict]
    """Country, language, time zone and formats of the user."""
    partner_id: NotRequired[str]
    """Identifier of the extension in the system of a partner."""
    ivr_pin: NotRequired[str]
    """PIN for the voice mail by telephone."""
    setup_wizard_state: NotRequired[SetupWizardStateForUpdateEnum]
    """How far the user has come in the set-up wizard; Completed skips it."""
    site: NotRequired[SiteInfo | SiteInfoDict]
    """Site that the extension belongs to."""
    status: NotRequired[ExtensionStatusEnumFull]
    """First state of the extension; NotActivated waits for the user to accept the invitation."""
    status_info: NotRequired[ExtensionStatusInfo | ExtensionStatusInfoDict]
    """Reason and comment for the state."""
    type: NotRequired[ExtensionCreationRequestType]
    """Kind of the extension; Department is a call queue."""
    hidden: NotRequired[bool]
    """Whether the user is left out of the company directory; so by default while Unassigned."""
    name: NotRequired[str]
    """Name of an extension that is not a user; that of a user is made of `contact`."""
