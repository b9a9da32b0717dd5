# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.account_limits_info import AccountLimitsInfo
    from ringkit_api.models.billing_package_info import BillingPackageInfo
    from ringkit_api.models.billing_plan_info import BillingPlanInfo
    from ringkit_api.models.brand_info import BrandInfo
    from ringkit_api.models.country_info_short_model import CountryInfoShortModel
    from ringkit_api.models.service_feature_info import ServiceFeatureInfo
    from ringkit_api.models.service_plan_info import ServicePlanInfo


@model
class AccountServiceInfoRequest(Model):
    """Account service info request.

    Attributes:
        uri: Address of this record on the platform. A URI.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    service_plan_name: str | Unset = UNSET
    brand: BrandInfo | Unset = UNSET
    contracted_country: CountryInfoShortModel | Unset = UNSET
    service_plan: ServicePlanInfo | Unset = UNSET
    target_service_plan: ServicePlanInfo | Unset = UNSET
    billing_plan: BillingPlanInfo | Unset = UNSET
    service_features: list[ServiceFeatureInfo] | Unset = UNSET
    limits: AccountLimitsInfo | Unset = UNSET
    package: BillingPackageInfo | Unset = UNSET
