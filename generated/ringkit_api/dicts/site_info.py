# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.contact_business_address_info import ContactBusinessAddressInfoDict
    from ringkit_api.dicts.operator_info import OperatorInfoDict
    from ringkit_api.dicts.regional_settings import RegionalSettingsDict
    from ringkit_api.enumerations import SiteAccessStatus
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo
    from ringkit_api.models.operator_info import OperatorInfo
    from ringkit_api.models.regional_settings import RegionalSettings


class SiteInfoDict(TypedDict):
    """`SiteInfo` as a dict."""

    id: NotRequired[str]
    uri: NotRequired[str]
    """A URI."""
    name: NotRequired[str]
    extension_number: NotRequired[str]
    caller_id_name: NotRequired[str]
    email: NotRequired[str]
    """An e-mail address."""
    business_address: NotRequired[ContactBusinessAddressInfo | ContactBusinessAddressInfoDict]
    regional_settings: NotRequired[RegionalSettings | RegionalSettingsDict]
    site_access: NotRequired[SiteAccessStatus]
    operator: NotRequired[OperatorInfo | OperatorInfoDict]
    code: NotRequired[str]
