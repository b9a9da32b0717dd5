# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.sms_brand_info import SmsBrandInfo
    from ringkit_api.models.sms_campaign_info import SmsCampaignInfo


@model
class SmsConfigurationResource(Model):
    """Registration of a number for texts.

    Attributes:
        phone_number_id: `id` of the number.
        phone_number: Phone number in E.164, with `+` and country code.
        sms_campaign_info: Campaign that the number belongs to.
        sms_brand_info: Brand that the campaign belongs to.
    """

    phone_number_id: str | Unset = UNSET
    """`id` of the number."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    sms_campaign_info: SmsCampaignInfo | Unset = UNSET
    """Campaign that the number belongs to."""
    sms_brand_info: SmsBrandInfo | Unset = UNSET
    """Brand that the campaign belongs to."""
