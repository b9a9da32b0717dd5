# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.enumerations import (
        SmsCampaignTypeEnum,
        SmsConsentCoverageEnum,
        SmsOptStatusEnum,
    )


class SearchSmsConsentRecordsRequestDict(TypedDict):
    """`SearchSmsConsentRecordsRequest` as a dict."""

    from_: NotRequired[Sequence[str]]
    to: NotRequired[Sequence[str]]
    opt_status: NotRequired[SmsOptStatusEnum]
    coverage: NotRequired[Sequence[SmsConsentCoverageEnum]]
    campaign_type: NotRequired[Sequence[SmsCampaignTypeEnum]]
    page_token: NotRequired[str]
    per_page: NotRequired[int]
