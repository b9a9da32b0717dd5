# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.sms_brand_info import SmsBrandInfo
    from ringkit_api.models.sms_campaign_info import SmsCampaignInfo


@model
class SmsConfigurationResource(Model):
    """SMS configuration resource."""

    phone_number_id: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    sms_campaign_info: SmsCampaignInfo | Unset = UNSET
    sms_brand_info: SmsBrandInfo | Unset = UNSET
