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
    """1 to 20 items; each at most 18 characters; each matches `^\\+[1-9]\\d{1,14}$`."""
    to: NotRequired[Sequence[str]]
    """1 to 20 items; each at most 18 characters; each matches `^\\+[1-9]\\d{1,14}$`."""
    opt_status: NotRequired[SmsOptStatusEnum]
    coverage: NotRequired[Sequence[SmsConsentCoverageEnum]]
    """At least 1 item."""
    campaign_type: NotRequired[Sequence[SmsCampaignTypeEnum]]
    """At least 1 item."""
    page_token: NotRequired[str]
    per_page: NotRequired[int]
    """1 to 1000; `100` if left out."""
