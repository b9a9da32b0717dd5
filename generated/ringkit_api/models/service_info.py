# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.billing_plan_info import BillingPlanInfo
    from ringkit_api.models.brand_info import BrandInfo
    from ringkit_api.models.country_info_short_model import CountryInfoShortModel
    from ringkit_api.models.service_plan_info import ServicePlanInfo
    from ringkit_api.models.u_brand_info import UBrandInfo


@model
class ServiceInfo(Model):
    """Brand, plan and billing of an account.

    Attributes:
        uri: Address of this record on the platform. A URI.
        billing_plan: Plan by which is billed.
        brand: Brand under which the account was sold.
        service_plan: Plan of the service.
        target_service_plan: Plan that the account is changing to.
        contracted_country: Country of the contract.
        u_brand: Brand within the brand.
        ubrand: Deprecated; use `u_brand`. Deprecated.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    billing_plan: BillingPlanInfo | Unset = UNSET
    """Plan by which is billed."""
    brand: BrandInfo | Unset = UNSET
    """Brand under which the account was sold."""
    service_plan: ServicePlanInfo | Unset = UNSET
    """Plan of the service."""
    target_service_plan: ServicePlanInfo | Unset = UNSET
    """Plan that the account is changing to."""
    contracted_country: CountryInfoShortModel | Unset = UNSET
    """Country of the contract."""
    u_brand: UBrandInfo | Unset = UNSET
    """Brand within the brand."""
    ubrand: UBrandInfo | Unset = UNSET
    """Deprecated; use `u_brand`."""
