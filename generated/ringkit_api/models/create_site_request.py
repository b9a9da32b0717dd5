# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import SiteAccessStatus

if TYPE_CHECKING:
    from ringkit_api.models.contact_business_address_info import ContactBusinessAddressInfo
    from ringkit_api.models.cost_center_info import CostCenterInfo
    from ringkit_api.models.regional_settings import RegionalSettings
    from ringkit_api.models.site_operator_reference import SiteOperatorReference


@model
class CreateSiteRequest(Model):
    """Create site request.

    Attributes:
        email: An e-mail address.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    caller_id_name: str | Unset = UNSET
    email: str | Unset = UNSET
    business_address: ContactBusinessAddressInfo | Unset = UNSET
    regional_settings: RegionalSettings | Unset = UNSET
    operator: SiteOperatorReference | Unset = UNSET
    site_access: SiteAccessStatus | Unset = UNSET
    accessible_site_ids: list[str] | Unset = UNSET
    code: str | Unset = member(default=UNSET, secret=True)
    cost_center: CostCenterInfo | Unset = UNSET
