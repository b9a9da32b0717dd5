# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from ringkit_api.models.basic_extension_info_resource import BasicExtensionInfoResource
    from ringkit_api.models.contact_address_info_resource import ContactAddressInfoResource
    from ringkit_api.models.roles_regional_settings_resource import RolesRegionalSettingsResource


@model
class RolesBusinessSiteResource(Model):
    """A site of the account.

    Attributes:
        uri: Address of this record on the platform.
        id: `id` of the site, from `rc.api.multi_site.list_sites`; the only member that is read in a
            request.
        email: E-mail address for messages about the site. An e-mail address.
        code: Digits that are dialled before the short numbers of the site.
        name: Name of the site.
        extension_number: Short number that is dialled inside the account.
        caller_id_name: Name shown to those who are called.
        operator: Extension that takes calls to the operator of the site.
        regional_settings: Language, time zone, formats and home country.
        business_address: Postal address of the site.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str
    """`id` of the site, from `rc.api.multi_site.list_sites`; the only member that is read in a
        request."""
    email: str | Unset = UNSET
    """E-mail address for messages about the site."""
    code: str | Unset = member(default=UNSET, secret=True)
    """Digits that are dialled before the short numbers of the site."""
    name: str | Unset = UNSET
    """Name of the site."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    caller_id_name: str | Unset = UNSET
    """Name shown to those who are called."""
    operator: BasicExtensionInfoResource | Unset = UNSET
    """Extension that takes calls to the operator of the site."""
    regional_settings: RolesRegionalSettingsResource | Unset = UNSET
    """Language, time zone, formats and home country."""
    business_address: ContactAddressInfoResource | Unset = UNSET
    """Postal address of the site."""
