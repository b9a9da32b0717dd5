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
    """Service info v2."""

    package: ServiceInfoPackage
    partner_package: ServiceInfoPackage | Unset = UNSET
    brand: ServiceInfoBrand | Unset = UNSET
    contracted_country: ServiceInfoContractedCountryId | Unset = UNSET
    u_brand: ServiceInfoUBrand | Unset = UNSET
    service_plan: ServiceInfoPlanV2 | Unset = UNSET
