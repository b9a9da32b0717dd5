# Written by `make generate` from spec/. Do not edit.
"""SMS Brands/Campaigns: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.sms_brands_campaigns import AssignNumbersRequestDict
    from ringkit_api.models.assign_numbers_request import AssignNumbersRequest
    from ringkit_api.models.brand_list_response import BrandListResponse
    from ringkit_api.models.campaign_list_response import CampaignListResponse
    from ringkit_api.models.tcr_brand_record import TcrBrandRecord
    from ringkit_api.models.tcr_campaign_record import TcrCampaignRecord


_FIND_TCR_BRAND_BY_ID = Operation(
    id="findTcrBrandById",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}",
    rate_group="Light",
    results={200: "TcrBrandRecord"},
    app_permission="ReadAccounts",
    user_permission="ReadSMSRegistration",
)


def find_tcr_brand_by_id(
    *, tcr_brand_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[TcrBrandRecord]:
    """Read one brand that was registered for texts.

    Its campaigns are listed by `rc.api.sms_brands_campaigns.list_all_tcr_campaigns`.

    `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}`

    Rate group Light. App permission ReadAccounts. User permission ReadSMSRegistration.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Brands-Campaigns/findTcrBrandById

    Args:
        tcr_brand_id: `id` of the brand, from `rc.api.sms_brands_campaigns.list_all_tcr_brands`.
            Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: TcrBrandRecord.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    brand = rc.api.sms_brands_campaigns.find_tcr_brand_by_id(
        tcr_brand_id=brand_id
    )
    print(brand.name, brand.company_details.company_name)
    ```
    """
    return Call(
        _FIND_TCR_BRAND_BY_ID,
        path={
            "tcrBrandId": tcr_brand_id,
            "accountId": account_id,
        },
    )


_FIND_TCR_CAMPAIGN_BY_ID = Operation(
    id="findTcrCampaignById",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}",
    rate_group="Light",
    results={200: "TcrCampaignRecord"},
    app_permission="ReadAccounts",
    user_permission="ReadSMSRegistration",
)


def find_tcr_campaign_by_id(
    *,
    tcr_brand_id: str | int | Unset,
    tcr_campaign_id: str | int | Unset,
    account_id: str | int | Unset = "~",
) -> Call[TcrCampaignRecord]:
    """Read one campaign of a brand.

    Texts pass once its `status` is Confirmed; `errors` say why it is not.

    `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}`

    Rate group Light. App permission ReadAccounts. User permission ReadSMSRegistration.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Brands-Campaigns/findTcrCampaignById

    Args:
        tcr_brand_id: `id` of the brand, from `rc.api.sms_brands_campaigns.list_all_tcr_brands`.
            Str or int.
        tcr_campaign_id: `id` of the campaign, from
            `rc.api.sms_brands_campaigns.list_all_tcr_campaigns`. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: TcrCampaignRecord.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    campaign = rc.api.sms_brands_campaigns.find_tcr_campaign_by_id(
        tcr_brand_id=brand_id, tcr_campaign_id=campaign_id
    )
    print(campaign.name, campaign.use_cases)
    ```
    """
    return Call(
        _FIND_TCR_CAMPAIGN_BY_ID,
        path={
            "tcrBrandId": tcr_brand_id,
            "tcrCampaignId": tcr_campaign_id,
            "accountId": account_id,
        },
    )


_LINK_NUMBERS = Operation(
    id="linkNumbers",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers",
    rate_group="Light",
    results={200: ""},
    payloads=(Payload("json", "AssignNumbersRequest"),),
    app_permission="EditAccounts",
    user_permission="EditCompanyPhoneNumbers",
)


def link_numbers(
    *,
    tcr_brand_id: str | int | Unset,
    tcr_campaign_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: AssignNumbersRequest | AssignNumbersRequestDict,
) -> Call[None]:
    """Assign phone numbers of the account to a campaign.

    A number sends its texts under the campaign it belongs to. Read afterwards with
    `rc.api.phone_numbers.read_sms_configuration` what became of a number.

    `POST /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers`

    Rate group Light. App permission EditAccounts. User permission EditCompanyPhoneNumbers.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Brands-Campaigns/linkNumbers

    Args:
        tcr_brand_id: `id` of the brand, from `rc.api.sms_brands_campaigns.list_all_tcr_brands`.
            Str or int.
        tcr_campaign_id: `id` of the campaign, from
            `rc.api.sms_brands_campaigns.list_all_tcr_campaigns`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: AssignNumbersRequest (json).

    Returns:
        200: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    rc.api.sms_brands_campaigns.link_numbers(
        tcr_brand_id=brand_id, tcr_campaign_id=campaign_id,
        body={"phone_numbers": [number]},
    )
    print(number, "sends texts of the campaign", campaign_id)
    ```
    """
    return Call(
        _LINK_NUMBERS,
        path={
            "tcrBrandId": tcr_brand_id,
            "tcrCampaignId": tcr_campaign_id,
            "accountId": account_id,
        },
        body=body,
    )


_LIST_ALL_TCR_BRANDS = Operation(
    id="listAllTcrBrands",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/sms-registration-brands",
    rate_group="Light",
    results={200: "BrandListResponse"},
    paging=Paging("single", "records"),
    app_permission="ReadAccounts",
)


def list_all_tcr_brands(
    *, account_id: str | int | Unset = "~"
) -> PagedCall[BrandListResponse, TcrBrandRecord]:
    """List the brands that the account has registered for texts.

    Texts of applications in the United States need a brand and a campaign. `errors` of a record
    say what a registration lacks.

    `GET /restapi/v1.0/account/{accountId}/sms-registration-brands`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Brands-Campaigns/listAllTcrBrands

    Args:
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: BrandListResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    for brand in rc.api.sms_brands_campaigns.list_all_tcr_brands():
        print(brand.id, brand.name, brand.status)
    ```
    """
    return PagedCall(
        _LIST_ALL_TCR_BRANDS,
        path={
            "accountId": account_id,
        },
    )


_LIST_ALL_TCR_CAMPAIGNS = Operation(
    id="listAllTcrCampaigns",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns",
    rate_group="Light",
    results={200: "CampaignListResponse"},
    paging=Paging("single", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadSMSRegistration",
)


def list_all_tcr_campaigns(
    *, tcr_brand_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> PagedCall[CampaignListResponse, TcrCampaignRecord]:
    """List the campaigns of a brand.

    `registration_tier` of a campaign decides how many texts its numbers may send.

    `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns`

    Rate group Light. App permission ReadAccounts. User permission ReadSMSRegistration.

    Reference: https://developers.ringcentral.com/api-reference/SMS-Brands-Campaigns/listAllTcrCampaigns

    Args:
        tcr_brand_id: `id` of the brand, from `rc.api.sms_brands_campaigns.list_all_tcr_brands`.
            Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CampaignListResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    for campaign in rc.api.sms_brands_campaigns.list_all_tcr_campaigns(
        tcr_brand_id=brand_id
    ):
        print(campaign.id, campaign.name, campaign.status)
    ```
    """
    return PagedCall(
        _LIST_ALL_TCR_CAMPAIGNS,
        path={
            "tcrBrandId": tcr_brand_id,
            "accountId": account_id,
        },
    )
