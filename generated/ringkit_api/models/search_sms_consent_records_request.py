# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SmsCampaignTypeEnum, SmsConsentCoverageEnum, SmsOptStatusEnum


@model
class SearchSmsConsentRecordsRequest(Model):
    """Choices to search for.

    Attributes:
        from_: Only choices about these numbers of the account, in E.164. 1 to 20 items; each at most 18
            characters; each matches `^\\+[1-9]\\d{1,14}$`.
        to: Only choices of these outside numbers, in E.164. 1 to 20 items; each at most 18 characters;
            each matches `^\\+[1-9]\\d{1,14}$`.
        opt_status: Only numbers that opted out, or in.
        coverage: Only choices that hold for a number, the whole account or a kind of campaign. At least
            1 item.
        campaign_type: Only choices about these kinds of campaigns; with the coverage CampaignType. At
            least 1 item.
        page_token: Token of a page from `paging` of the answer before; the first page if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum. 1 to 1000;
            `100` if left out.
    """

    from_: list[str] | Unset = UNSET
    """Only choices about these numbers of the account, in E.164."""
    to: list[str] | Unset = UNSET
    """Only choices of these outside numbers, in E.164."""
    opt_status: SmsOptStatusEnum | Unset = UNSET
    """Only numbers that opted out, or in."""
    coverage: list[SmsConsentCoverageEnum] | Unset = UNSET
    """Only choices that hold for a number, the whole account or a kind of campaign."""
    campaign_type: list[SmsCampaignTypeEnum] | Unset = UNSET
    """Only choices about these kinds of campaigns; with the coverage CampaignType."""
    page_token: str | Unset = UNSET
    """Token of a page from `paging` of the answer before; the first page if left out."""
    per_page: int | Unset = UNSET
    """Number of records on a page; more than the maximum is taken as the maximum."""
