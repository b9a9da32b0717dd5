# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CampaignStatusInfo, TcrConsentCoverageType

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError
    from ringkit_api.models.consent_settings import ConsentSettings


@model
class SmsCampaignInfo(Model):
    """SMS campaign info."""

    id: str | Unset = UNSET
    status: CampaignStatusInfo | Unset = UNSET
    registration_tier: str | Unset = UNSET
    use_cases: list[str] | Unset = UNSET
    errors: list[ApiError] | Unset = UNSET
    consent_settings: ConsentSettings | Unset = UNSET
    coverage_type: TcrConsentCoverageType | Unset = UNSET
