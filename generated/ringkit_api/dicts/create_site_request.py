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
    name: NotRequired[str]
    extension_number: NotRequired[str]
    caller_id_name: NotRequired[str]
    email: NotRequired[str]
    """An e-mail address."""
    business_address: NotRequired[ContactBusinessAddressInfo | ContactBusinessAddressInfoDict]
    regional_settings: NotRequired[RegionalSettings | RegionalSettingsDict]
    operator: NotRequired[SiteOperatorReference | SiteOperatorReferenceDict]
    site_access: NotRequired[SiteAccessStatus]
    accessible_site_ids: NotRequired[Sequence[str]]
    code: NotRequired[str]
    cost_center: NotRequired[CostCenterInfo | CostCenterInfoDict]
