# Written by `make generate` from spec/. Do not edit.
"""SMS Brands/Campaigns for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit_api import sms_brands_campaigns as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.sms_brands_campaigns import AssignNumbersRequestDict
    from ringkit_api.models.assign_numbers_request import AssignNumbersRequest
    from ringkit_api.models.brand_list_response import BrandListResponse
    from ringkit_api.models.campaign_list_response import CampaignListResponse
    from ringkit_api.models.tcr_brand_record import TcrBrandRecord
    from ringkit_api.models.tcr_campaign_record import TcrCampaignRecord


class AsyncSMSBrandsCampaignsApi(AsyncNamespace):
    """SMS Brands/Campaigns: 5 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSMSBrandsCampaignsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncSMSBrandsCampaignsApiStreaming: ...

    async def find_tcr_brand_by_id(
        self,
        *,
        tcr_brand_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> TcrBrandRecord:
        """Read one brand that was registered for texts.

        Its campaigns are listed by `rc.api.sms_brands_campaigns.list_all_tcr_campaigns`.

        `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}`

        Rate group Light. App permission ReadAccounts. User permission ReadSMSRegistration.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Brands-Campaigns/findTcrBrandById

        Args:
            tcr_brand_id: `id` of the brand, from
                `rc.api.sms_brands_campaigns.list_all_tcr_brands`. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: TcrBrandRecord.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        brand = await rc.api.sms_brands_campaigns.find_tcr_brand_by_id(
            tcr_brand_id=brand_id
        )
        print(brand.name, brand.company_details.company_name)
        ```
        """
        return await self._client.send(
            calls.find_tcr_brand_by_id(
                tcr_brand_id=tcr_brand_id,
                account_id=account_id,
            ),
            **options,
        )

    async def find_tcr_campaign_by_id(
        self,
        *,
        tcr_brand_id: str | int | Unset,
        tcr_campaign_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> TcrCampaignRecord:
        """Read one campaign of a brand.

        Texts pass once its `status` is Confirmed; `errors` say why it is not.

        `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}`

        Rate group Light. App permission ReadAccounts. User permission ReadSMSRegistration.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Brands-Campaigns/findTcrCampaignById

        Args:
            tcr_brand_id: `id` of the brand, from
                `rc.api.sms_brands_campaigns.list_all_tcr_brands`. Str or int.
            tcr_campaign_id: `id` of the campaign, from
                `rc.api.sms_brands_campaigns.list_all_tcr_campaigns`. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: TcrCampaignRecord.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        campaign = await rc.api.sms_brands_campaigns.find_tcr_campaign_by_id(
            tcr_brand_id=brand_id, tcr_campaign_id=campaign_id
        )
        print(campaign.name, campaign.use_cases)
        ```
        """
        return await self._client.send(
            calls.find_tcr_campaign_by_id(
                tcr_brand_id=tcr_brand_id,
                tcr_campaign_id=tcr_campaign_id,
                account_id=account_id,
            ),
            **options,
        )

    async def link_numbers(
        self,
        *,
        tcr_brand_id: str | int | Unset,
        tcr_campaign_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: AssignNumbersRequest | AssignNumbersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Assign phone numbers of the account to a campaign.

        A number sends its texts under the campaign it belongs to. Read afterwards with
        `rc.api.phone_numbers.read_sms_configuration` what became of a number.

        `POST /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers`

        Rate group Light. App permission EditAccounts. User permission EditCompanyPhoneNumbers.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Brands-Campaigns/linkNumbers

        Args:
            tcr_brand_id: `id` of the brand, from
                `rc.api.sms_brands_campaigns.list_all_tcr_brands`. Str or int.
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
        await rc.api.sms_brands_campaigns.link_numbers(
            tcr_brand_id=brand_id, tcr_campaign_id=campaign_id,
            body={"phone_numbers": [number]},
        )
        print(number, "sends texts of the campaign", campaign_id)
        ```
        """
        return await self._client.send(
            calls.link_numbers(
                tcr_brand_id=tcr_brand_id,
                tcr_campaign_id=tcr_campaign_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def list_all_tcr_brands(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[BrandListResponse, TcrBrandRecord]:
        """List the brands that the account has registered for texts.

        Texts of applications in the United States need a brand and a campaign. `errors` of a
        record say what a registration lacks.

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
        async for brand in rc.api.sms_brands_campaigns.list_all_tcr_brands():
            print(brand.id, brand.name, brand.status)
        ```
        """
        return self._client.paginate(
            calls.list_all_tcr_brands(
                account_id=account_id,
            ),
            **options,
        )

    def list_all_tcr_campaigns(
        self,
        *,
        tcr_brand_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CampaignListResponse, TcrCampaignRecord]:
        """List the campaigns of a brand.

        `registration_tier` of a campaign decides how many texts its numbers may send.

        `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns`

        Rate group Light. App permission ReadAccounts. User permission ReadSMSRegistration.

        Reference: https://developers.ringcentral.com/api-reference/SMS-Brands-Campaigns/listAllTcrCampaigns

        Args:
            tcr_brand_id: `id` of the brand, from
                `rc.api.sms_brands_campaigns.list_all_tcr_brands`. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CampaignListResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        async for campaign in rc.api.sms_brands_campaigns.list_all_tcr_campaigns(
            tcr_brand_id=brand_id
        ):
            print(campaign.id, campaign.name, campaign.status)
        ```
        """
        return self._client.paginate(
            calls.list_all_tcr_campaigns(
                tcr_brand_id=tcr_brand_id,
                account_id=account_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncSMSBrandsCampaignsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncSMSBrandsCampaignsApi) -> None:
            self.find_tcr_brand_by_id = async_raw(api.find_tcr_brand_by_id)
            self.find_tcr_campaign_by_id = async_raw(api.find_tcr_campaign_by_id)
            self.link_numbers = async_raw(api.link_numbers)
            self.list_all_tcr_brands = async_paged_raw(api.list_all_tcr_brands)
            self.list_all_tcr_campaigns = async_paged_raw(api.list_all_tcr_campaigns)

    class AsyncSMSBrandsCampaignsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncSMSBrandsCampaignsApi) -> None:
            self.find_tcr_brand_by_id = async_streaming(api.find_tcr_brand_by_id)
            self.find_tcr_campaign_by_id = async_streaming(api.find_tcr_campaign_by_id)
            self.link_numbers = async_streaming(api.link_numbers)
            self.list_all_tcr_brands = async_streaming(api.list_all_tcr_brands)
            self.list_all_tcr_campaigns = async_streaming(api.list_all_tcr_campaigns)
