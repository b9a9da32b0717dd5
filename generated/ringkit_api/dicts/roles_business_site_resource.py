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
    id: str
    email: NotRequired[str]
    """An e-mail address."""
    code: NotRequired[str]
    name: NotRequired[str]
    extension_number: NotRequired[str]
    caller_id_name: NotRequired[str]
    operator: NotRequired[BasicExtensionInfoResource | BasicExtensionInfoResourceDict]
    regional_settings: NotRequired[
        RolesRegionalSettingsResource | RolesRegionalSettingsResourceDict
    ]
    business_address: NotRequired[ContactAddressInfoResource | ContactAddressInfoResourceDict]
