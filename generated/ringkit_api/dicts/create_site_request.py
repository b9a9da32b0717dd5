# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.contact_business_address_info import ContactBusinessAddressInfoDict
    from ringkit_api.dicts.cost_center_info import CostCenterInfoDict
    from ringkit_api.dicts.regional_settings import RegionalSettingsDict
    from ringkit_api.dicts.site_operator_reference import SiteOperatorReferenceDict
    from ringkit_api.enumerations import SiteAccessStatus
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo
    from ringkit_api.models.cost_center_info import CostCenterInfo
    from ringkit_api.models.regional_settings import RegionalSettings
    from ringkit_api.models.site_operator_reference import SiteOperatorReference


class CreateSiteRequestDict(TypedDict):
    """`CreateSiteRequest` as a dict."""

    id: NotRequired[str]
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
    accessible_site_ids: NotRequired[Sequence[str]]
    """Sites that users of this one see; only where `site_access` is Limited."""
    code: NotRequired[str]
    """Prefix of extension numbers of the site."""
    cost_center: NotRequired[CostCenterInfo | CostCenterInfoDict]
    """Cost center that pays for the site."""
