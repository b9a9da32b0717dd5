# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.enumerations import (
        SmsCampaignTypeEnum,
        SmsConsentCoverageEnum,
        SmsOptSourceEnum,
        SmsOptStatusEnum,
    )
    from ringkit_api.models.update_sms_opt_record import UpdateSmsOptRecord


class OptOutBulkAssignRequestDict(TypedDict):
    """`OptOutBulkAssignRequest` as a dict."""

    from_: str
    """Number of the account in E.164."""
    opt_outs: NotRequired[Sequence[str]]
    """Numbers that want no texts from it."""
    opt_ins: NotRequired[Sequence[str]]
    """Numbers that want its texts again."""


class SearchSmsConsentRecordsRequestDict(TypedDict):
    """`SearchSmsConsentRecordsRequest` as a dict."""

    from_: NotRequired[Sequence[str]]
    """Only choices about these numbers of the account, in E.164. 1 to 20 items; each at most 18
        characters; each matches `^\\+[1-9]\\d{1,14}$`."""
    to: NotRequired[Sequence[str]]
    """Only choices of these outside numbers, in E.164. 1 to 20 items; each at most 18 characters; each
        matches `^\\+[1-9]\\d{1,14}$`."""
    opt_status: NotRequired[SmsOptStatusEnum]
    """Only numbers that opted out, or in."""
    coverage: NotRequired[Sequence[SmsConsentCoverageEnum]]
    """Only choices that hold for a number, the whole account or a kind of campaign. At least 1 item."""
    campaign_type: NotRequired[Sequence[SmsCampaignTypeEnum]]
    """Only choices about these kinds of campaigns; with the coverage CampaignType. At least 1 item."""
    page_token: NotRequired[str]
    """Token of a page from `paging` of the answer before; the first page if left out."""
    per_page: NotRequired[int]
    """Number of records on a page; more than the maximum is taken as the maximum. 1 to 1000; `100` if
        left out."""


class UpdateOptRecordListDict(TypedDict):
    """`UpdateOptRecordList` as a dict."""

    records: Sequence[UpdateSmsOptRecord | UpdateSmsOptRecordDict]
    """The choices, one for each pair of numbers. 1 to 1000 items."""


class UpdateSmsOptRecordDict(TypedDict):
    """`UpdateSmsOptRecord` as a dict."""

    to: str
    """Outside number in E.164, whose choice it is. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
    opt_status: SmsOptStatusEnum
    """Whether the number wants texts."""
    coverage: NotRequired[str]
    """What the choice holds for, a number or the whole account."""
    from_: str
    """Number of the account in E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
    source: SmsOptSourceEnum
    """Who made the choice; Api for your own records."""
