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
    """A campaign for texts.

    Attributes:
        id: Identifier, as other operations take it.
        status: How far the registration is; texts pass once it is Confirmed.
        registration_tier: Tier that decides how many texts may be sent.
        use_cases: Purposes for which the campaign is registered.
        errors: Why the registration failed.
        consent_settings: Which consents recipients must give.
        coverage_type: What one consent of a recipient covers.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    status: CampaignStatusInfo | Unset = UNSET
    """How far the registration is; texts pass once it is Confirmed."""
    registration_tier: str | Unset = UNSET
    """Tier that decides how many texts may be sent."""
    use_cases: list[str] | Unset = UNSET
    """Purposes for which the campaign is registered."""
    errors: list[ApiError] | Unset = UNSET
    """Why the registration failed."""
    consent_settings: ConsentSettings | Unset = UNSET
    """Which consents recipients must give."""
    coverage_type: TcrConsentCoverageType | Unset = UNSET
    """What one consent of a recipient covers."""
