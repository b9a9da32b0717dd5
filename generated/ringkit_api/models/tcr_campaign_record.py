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
    """A campaign for texts.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        status: How far the registration is; texts pass once it is Confirmed.
        registration_time: When it was registered, in ISO 8601.
        external_id: Identifier of the campaign in the registry of campaigns.
        brand: Brand that the campaign belongs to.
        consent_settings: Which consents recipients must give.
        registration_tier: Tier that decides how many texts may be sent.
        use_cases: Purposes for which the campaign is registered.
        errors: What the registration lacks.
    """

    id: int | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    status: TcrCampaignStatus | Unset = UNSET
    """How far the registration is; texts pass once it is Confirmed."""
    registration_time: datetime | Unset = UNSET
    """When it was registered, in ISO 8601."""
    external_id: str | Unset = UNSET
    """Identifier of the campaign in the registry of campaigns."""
    brand: TcrCampaignRecordBrand | Unset = UNSET
    """Brand that the campaign belongs to."""
    consent_settings: Any | Unset = UNSET
    """Which consents recipients must give."""
    registration_tier: RegistrationTier | Unset = UNSET
    """Tier that decides how many texts may be sent."""
    use_cases: list[TcrUseCase] | Unset = UNSET
    """Purposes for which the campaign is registered."""
    errors: list[ApiErrorWithParameter] | Unset = UNSET
    """What the registration lacks."""
