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
    """Roles business site resource.

    Attributes:
        email: An e-mail address.
    """

    uri: str | Unset = UNSET
    id: str
    email: str | Unset = UNSET
    code: str | Unset = member(default=UNSET, secret=True)
    name: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    caller_id_name: str | Unset = UNSET
    operator: BasicExtensionInfoResource | Unset = UNSET
    regional_settings: RolesRegionalSettingsResource | Unset = UNSET
    business_address: ContactAddressInfoResource | Unset = UNSET
