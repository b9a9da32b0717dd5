# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RegistrationTier, TcrCampaignStatus, TcrUseCase

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ringkit_api.models.api_error_with_parameter import ApiErrorWithParameter
    from ringkit_api.models.tcr_campaign_record_brand import TcrCampaignRecordBrand


@model
class TcrCampaignRecord(Model):
    """TCR campaign record."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    status: TcrCampaignStatus | Unset = UNSET
    registration_time: datetime | Unset = UNSET
    external_id: str | Unset = UNSET
    brand: TcrCampaignRecordBrand | Unset = UNSET
    consent_settings: Any | Unset = UNSET
    registration_tier: RegistrationTier | Unset = UNSET
    use_cases: list[TcrUseCase] | Unset = UNSET
    errors: list[ApiErrorWithParameter] | Unset = UNSET
