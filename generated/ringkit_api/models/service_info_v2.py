# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.service_info_brand import ServiceInfoBrand
    from ringkit_api.models.service_info_contracted_country_id import ServiceInfoContractedCountryId
    from ringkit_api.models.service_info_package import ServiceInfoPackage
    from ringkit_api.models.service_info_plan_v2 import ServiceInfoPlanV2
    from ringkit_api.models.service_info_u_brand import ServiceInfoUBrand


@model
class ServiceInfoV2(Model):
    """Brand, plan and billing of an account.

    Attributes:
        package: Package that is billed.
        partner_package: Package that a partner bills.
        brand: Brand under which the account was sold.
        contracted_country: Country of the contract.
        u_brand: Brand within the brand.
        service_plan: Plan of the service.
    """

    package: ServiceInfoPackage
    """Package that is billed."""
    partner_package: ServiceInfoPackage | Unset = UNSET
    """Package that a partner bills."""
    brand: ServiceInfoBrand | Unset = UNSET
    """Brand under which the account was sold."""
    contracted_country: ServiceInfoContractedCountryId | Unset = UNSET
    """Country of the contract."""
    u_brand: ServiceInfoUBrand | Unset = UNSET
    """Brand within the brand."""
    service_plan: ServiceInfoPlanV2 | Unset = UNSET
    """Plan of the service."""
