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
    from ringkit_api.models.u_brand_info import UBrandInfo


@model
class AccountServiceInfo(Model):
    """What the plan of the account includes.

    Attributes:
        uri: Address of this record on the platform. A URI.
        service_plan_name: Name of the plan.
        brand: Brand under which the account was sold.
        contracted_country: Country of the contract.
        service_plan: Plan of the service.
        target_service_plan: Plan that the account is changing to.
        billing_plan: Plan by which is billed.
        service_features: Features, each available or not.
        limits: Limits of the account.
        package: Package that is billed.
        u_brand: Brand within the brand.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    service_plan_name: str | Unset = UNSET
    """Name of the plan."""
    brand: BrandInfo | Unset = UNSET
    """Brand under which the account was sold."""
    contracted_country: CountryInfoShortModel | Unset = UNSET
    """Country of the contract."""
    service_plan: ServicePlanInfo | Unset = UNSET
    """Plan of the service."""
    target_service_plan: ServicePlanInfo | Unset = UNSET
    """Plan that the account is changing to."""
    billing_plan: BillingPlanInfo | Unset = UNSET
    """Plan by which is billed."""
    service_features: list[ServiceFeatureInfo] | Unset = UNSET
    """Features, each available or not."""
    limits: AccountLimitsInfo | Unset = UNSET
    """Limits of the account."""
    package: BillingPackageInfo | Unset = UNSET
    """Package that is billed."""
    u_brand: UBrandInfo | Unset = UNSET
    """Brand within the brand."""
