# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SmsCampaignTypeEnum, SmsConsentCoverageEnum, SmsOptStatusEnum


@model
class SearchSmsConsentRecordsRequest(Model):
    """Search SMS consent records request.

    Attributes:
        from_: 1 to 20 items; each at most 18 characters; each matches `^\\+[1-9]\\d{1,14}$`.
        to: 1 to 20 items; each at most 18 characters; each matches `^\\+[1-9]\\d{1,14}$`.
        coverage: At least 1 item.
        campaign_type: At least 1 item.
        per_page: 1 to 1000; `100` if left out.
    """

    from_: list[str] | Unset = UNSET
    to: list[str] | Unset = UNSET
    opt_status: SmsOptStatusEnum | Unset = UNSET
    coverage: list[SmsConsentCoverageEnum] | Unset = UNSET
    campaign_type: list[SmsCampaignTypeEnum] | Unset = UNSET
    page_token: str | Unset = UNSET
    per_page: int | Unset = UNSET
