# Written by `make generate` from spec/. Do not edit.
"""Company for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import company as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.account_business_address_resource import AccountBusinessAddressResource
    from ringkit_api.models.account_info import AccountInfo
    from ringkit_api.models.account_service_info import AccountServiceInfo
    from ringkit_api.models.contracted_country_list_response import ContractedCountryListResponse
    from ringkit_api.models.country_list_dictionary_model import CountryListDictionaryModel
    from ringkit_api.models.get_account_info_response import GetAccountInfoResponse
    from ringkit_api.models.modify_account_business_address_request import (
        ModifyAccountBusinessAddressRequest,
    )
    from ringkit_api.models.send_welcome_email_v2_request import SendWelcomeEmailV2Request


class AsyncCompanyApi(AsyncNamespace):
    """Company: 9 operations."""

    async def get_account_info_v2(self, *, account_id: str | int = "~") -> AccountInfo:
        """Get account info v2.

        `GET /restapi/v2/accounts/{accountId}`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Company/getAccountInfoV2

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: AccountInfo.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 429, 500, 503).
        """
        return await self._client.send(
            calls.get_account_info_v2(
                account_id=account_id,
            )
        )

    async def list_contracted_countries(
        self, *, brand_id: str | int
    ) -> ContractedCountryListResponse:
        """List contracted countries.

        `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Company/listContractedCountries

        Args:
            brand_id: str or int.

        Returns:
            200: ContractedCountryListResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_contracted_countries(
                brand_id=brand_id,
            )
        )

    async def list_domestic_countries(
        self,
        *,
        brand_id: str | int,
        contracted_country_id: str | int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CountryListDictionaryModel:
        """List domestic countries.

        `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Company/listDomesticCountries

        Args:
            brand_id: str or int.
            contracted_country_id: str or int.
            page: int; `1` if left out.
            per_page: int; `100` if left out.

        Returns:
            200: CountryListDictionaryModel.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_domestic_countries(
                brand_id=brand_id,
                contracted_country_id=contracted_country_id,
                page=page,
                per_page=per_page,
            )
        )

    async def read_account_business_address(
        self, *, account_id: str | int = "~"
    ) -> AccountBusinessAddressResource:
        """Read account business address.

        `GET /restapi/v1.0/account/{accountId}/business-address`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Company/readAccountBusinessAddress

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: AccountBusinessAddressResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_account_business_address(
                account_id=account_id,
            )
        )

    async def read_account_info(self, *, account_id: str | int = "~") -> GetAccountInfoResponse:
        """Read account info.

        `GET /restapi/v1.0/account/{accountId}`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Company/readAccountInfo

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: GetAccountInfoResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_account_info(
                account_id=account_id,
            )
        )

    async def read_account_service_info(self, *, account_id: str | int = "~") -> AccountServiceInfo:
        """Read account service info.

        `GET /restapi/v1.0/account/{accountId}/service-info`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Company/readAccountServiceInfo

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: AccountServiceInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_account_service_info(
                account_id=account_id,
            )
        )

    async def send_activation_email_v2(self, *, account_id: str | int = "~") -> None:
        """Send activation email v2.

        `POST /restapi/v2/accounts/{accountId}/send-activation-email`

        Rate group Medium. App permission EditAccounts. User permission AccountAdministration.

        Reference: https://developers.ringcentral.com/api-reference/Company/sendActivationEmailV2

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).
        """
        return await self._client.send(
            calls.send_activation_email_v2(
                account_id=account_id,
            )
        )

    async def send_welcome_email_v2(
        self, *, account_id: str | int = "~", body: SendWelcomeEmailV2Request | Unset = UNSET
    ) -> None:
        """Send welcome email v2.

        `POST /restapi/v2/accounts/{accountId}/send-welcome-email`

        Rate group Medium. App permission EditExtensions. User permission Users.

        Reference: https://developers.ringcentral.com/api-reference/Company/sendWelcomeEmailV2

        Args:
            account_id: "~" is that of the user who is logged in.
            body: SendWelcomeEmailV2Request (json).

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).
        """
        return await self._client.send(
            calls.send_welcome_email_v2(
                account_id=account_id,
                body=body,
            )
        )

    async def update_account_business_address(
        self, *, account_id: str | int = "~", body: ModifyAccountBusinessAddressRequest
    ) -> AccountBusinessAddressResource:
        """Update account business address.

        `PUT /restapi/v1.0/account/{accountId}/business-address`

        Rate group Medium. App permission EditAccounts. User permission EditCompanyInfo. Account
        feature EditCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Company/updateAccountBusinessAddress

        Args:
            account_id: "~" is that of the user who is logged in.
            body: ModifyAccountBusinessAddressRequest (json).

        Returns:
            200: AccountBusinessAddressResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_account_business_address(
                account_id=account_id,
                body=body,
            )
        )
