# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.dicts.extensions import (
        ContactBusinessAddressInfoDict,
        CostCenterInfoDict,
        OperatorInfoDict,
        RegionalSettingsDict,
    )
    from ringkit_api.enumerations import IvrPromptRepeatCount, SiteAccessStatus
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo
    from ringkit_api.models.cost_center_info import CostCenterInfo
    from ringkit_api.models.operator_info import OperatorInfo
    from ringkit_api.models.regional_settings import RegionalSettings
    from ringkit_api.models.site_ivr_actions import (
        SiteIvrActions,
        SiteIvrActionsAction,
        SiteIvrActionsInput,
    )
    from ringkit_api.models.site_ivr_actions_extension_info import SiteIVRActionsExtensionInfo
    from ringkit_api.models.site_ivr_top_menu_update import SiteIVRTopMenuUpdate
    from ringkit_api.models.site_operator_reference import SiteOperatorReference


class CreateSiteRequestDict(TypedDict):
    """`CreateSiteRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier of the site; it is chosen by the server."""
    name: NotRequired[str]
    """Name of the site."""
    extension_number: NotRequired[str]
    """Short number of the site; no other extension may have it."""
    caller_id_name: NotRequired[str]
    """Name that called people see: at most 15 letters, digits and commas."""
    email: NotRequired[str]
    """E-mail address of the site. An e-mail address."""
    business_address: NotRequired[ContactBusinessAddressInfo | ContactBusinessAddressInfoDict]
    """Postal address of the site."""
    regional_settings: NotRequired[RegionalSettings | RegionalSettingsDict]
    """Country, language, time zone and formats of the site."""
    operator: NotRequired[SiteOperatorReference | SiteOperatorReferenceDict]
    """Extension that answers for the site."""
    site_access: NotRequired[SiteAccessStatus]
    """Whether users of the site see only certain sites."""
    accessible_site_ids: NotRequired[Sequence[str | int | Unset]]
    """Sites that users of this one see; only where `site_access` is Limited."""
    code: NotRequired[str]
    """Prefix of extension numbers of the site."""
    cost_center: NotRequired[CostCenterInfo | CostCenterInfoDict]
    """Cost center that pays for the site."""


class SiteIVRActionsExtensionInfoDict(TypedDict):
    """`SiteIVRActionsExtensionInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id, from `rc.api.extensions.list_extensions`."""
    name: NotRequired[str]
    """Name of the extension; only read."""


class SiteIVRSettingsUpdateDict(TypedDict):
    """`SiteIVRSettingsUpdate` as a dict."""

    top_menu: NotRequired[SiteIVRTopMenuUpdate | SiteIVRTopMenuUpdateDict]
    """Menu that answers."""
    actions: NotRequired[Sequence[SiteIvrActions | SiteIvrActionsDict]]
    """What each key does."""
    prompt_repeat_count: NotRequired[IvrPromptRepeatCount]
    """How often the prompt is played to a caller who presses nothing."""


class SiteIVRTopMenuUpdateDict(TypedDict):
    """`SiteIVRTopMenuUpdate` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a menu, from `rc.api.ivr.list_ivr_menus`."""


class SiteIvrActionsDict(TypedDict):
    """`SiteIvrActions` as a dict."""

    input: NotRequired[SiteIvrActionsInput]
    """The key; NoInput if none is pressed."""
    action: NotRequired[SiteIvrActionsAction]
    """What happens then; Connect is for 0 and NoInput, repeating and returning for Star and Hash."""
    extension: NotRequired[SiteIVRActionsExtensionInfo | SiteIVRActionsExtensionInfoDict]
    """Extension to connect to."""


class SiteMembersBulkUpdateDict(TypedDict):
    """`SiteMembersBulkUpdate` as a dict."""

    removed_extension_ids: NotRequired[Sequence[str | int | Unset]]
    """Extensions to take away from the site."""
    added_extension_ids: NotRequired[Sequence[str | int | Unset]]
    """Extensions to move to the site."""


class SiteOperatorReferenceDict(TypedDict):
    """`SiteOperatorReference` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id, from `rc.api.extensions.list_extensions`."""


class SiteUpdateRequestDict(TypedDict):
    """`SiteUpdateRequest` as a dict."""

    name: NotRequired[str]
    """Name of the site."""
    extension_number: NotRequired[str]
    """Short number of the site; no other extension may have it."""
    caller_id_name: NotRequired[str]
    """Name that called people see: at most 15 letters, digits and commas."""
    email: NotRequired[str]
    """E-mail address of the site. An e-mail address."""
    business_address: NotRequired[ContactBusinessAddressInfo | ContactBusinessAddressInfoDict]
    """Postal address of the site."""
    regional_settings: NotRequired[RegionalSettings | RegionalSettingsDict]
    """Country, language, time zone and formats of the site."""
    operator: NotRequired[OperatorInfo | OperatorInfoDict]
    """Extension that answers for the site."""
    site_access: NotRequired[SiteAccessStatus]
    """Whether users of the site see only certain sites."""
    accessible_site_ids: NotRequired[Sequence[str | int | Unset]]
    """Sites that users of this one see; only where `site_access` is Limited."""
