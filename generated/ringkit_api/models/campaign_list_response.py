# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.tcr_campaign_record import TcrCampaignRecord


@model
class CampaignListResponse(Page["TcrCampaignRecord"]):
    """The campaigns of a brand.

    Attributes:
        records: The campaigns.
    """

    records: list[TcrCampaignRecord]
    """The campaigns."""
