# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.basic_extension_info_resource import BasicExtensionInfoResourceDict
    from ringkit_api.dicts.contact_address_info_resource import ContactAddressInfoResourceDict
    from ringkit_api.dicts.roles_regional_settings_resource import RolesRegionalSettingsResourceDict
    from ringkit_api.models.basic_extension_info_resource import BasicExtensionInfoResource
    from ringkit_api.models.contact_address_info_resource import ContactAddressInfoResource
    from ringkit_api.models.roles_regional_settings_resource import RolesRegionalSettingsResource


class RolesBusinessSiteResourceDict(TypedDict):
    """`RolesBusinessSiteResource` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform."""
    id: str
    """`id` of the site, from `rc.api.multi_site.list_sites`; the only member that is read in a
        request."""
    email: NotRequired[str]
    """E-mail address for messages about the site. An e-mail address."""
    code: NotRequired[str]
    """Digits that are dialled before the short numbers of the site."""
    name: NotRequired[str]
    """Name of the site."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    caller_id_name: NotRequired[str]
    """Name shown to those who are called."""
    operator: NotRequired[BasicExtensionInfoResource | BasicExtensionInfoResourceDict]
    """Extension that takes calls to the operator of the site."""
    regional_settings: NotRequired[
        RolesRegionalSettingsResource | RolesRegionalSettingsResourceDict
    ]
    """Language, time zone, formats and home country."""
    business_address: NotRequired[ContactAddressInfoResource | ContactAddressInfoResourceDict]
    """Postal address of the site."""
