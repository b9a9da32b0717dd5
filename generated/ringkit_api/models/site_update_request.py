# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SiteAccessStatus

if TYPE_CHECKING:
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo
    from ringkit_api.models.operator_info import OperatorInfo
    from ringkit_api.models.regional_settings import RegionalSettings


@model
class SiteUpdateRequest(Model):
    """Site update request.

    Attributes:
        email: An e-mail address.
    """

    name: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    caller_id_name: str | Unset = UNSET
    email: str | Unset = UNSET
    business_address: ContactBusinessAddressInfo | Unset = UNSET
    regional_settings: RegionalSettings | Unset = UNSET
    operator: OperatorInfo | Unset = UNSET
    site_access: SiteAccessStatus | Unset = UNSET
    accessible_site_ids: list[str] | Unset = UNSET
