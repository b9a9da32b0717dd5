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
    """Identifier of the site; `main-site` is the first one."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    name: NotRequired[str]
    """Name of the site."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    caller_id_name: NotRequired[str]
    """Name that called people see."""
    email: NotRequired[str]
    """E-mail address of the site. An e-mail address."""
    business_address: NotRequired[ContactBusinessAddressInfo | ContactBusinessAddressInfoDict]
    """Postal address of the site."""
    regional_settings: NotRequired[RegionalSettings | RegionalSettingsDict]
    """Country, language, time zone and formats of the site."""
    site_access: NotRequired[SiteAccessStatus]
    """Whether users of the site see only certain sites."""
    operator: NotRequired[OperatorInfo | OperatorInfoDict]
    """Extension that answers for the site."""
    code: NotRequired[str]
    """Prefix that makes extension numbers of the site unique."""
