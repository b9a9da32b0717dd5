# Written by `make generate` from spec/. Do not edit.
"""Company for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import company as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.modify_account_business_address_request import (
        ModifyAccountBusinessAddressRequestDict,
    )
    from ringkit_api.dicts.send_welcome_email_request import SendWelcomeEmailRequestDict
    from ringkit_api.models.account_business_address_resource import AccountBusinessAddressResource
    from ringkit_api.models.account_details import AccountDetails
    from ringkit_api.models.account_info import AccountInfo
    from ringkit_api.models.account_service_info import AccountServiceInfo
    from ringkit_api.models.contracted_country_list_response import ContractedCountryListResponse
    from ringkit_api.models.country_list_dictionary_model import CountryListDictionaryModel
    from ringkit_api.models.modify_account_business_address_request import (
        ModifyAccountBusinessAddressRequest,
    )
    from ringkit_api.models.send_welcome_email_request import SendWelcomeEmailRequest


class CompanyApi(Namespace):
    """Company: 9 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CompanyApiRaw: ...
        @property
        def with_streaming_response(self) -> CompanyApiStreaming: ...

    def get_account_info_v2(
        self, *, account_id: str | int = "~", **options: Unpack[RequestOptions]
    ) -> AccountInfo:
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
        return self._client.send(
            calls.get_account_info_v2(
                account_id=account_id,
            ),
            **options,
        )

    def list_contracted_countries(
        self, *, brand_id: str | int, **options: Unpack[RequestOptions]
    ) -> ContractedCountryListResponse:
        """List contracted countries.

        `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Company/listContractedCountries

        Args:
            brand_id: Str or int.

        Returns:
            200: ContractedCountryListResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_contracted_countries(
                brand_id=brand_id,
            ),
            **options,
        )

    def list_domestic_countries(
        self,
        *,
        brand_id: str | int,
        contracted_country_id: str | int,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CountryListDictionaryModel:
        """List domestic countries.

        `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Company/listDomesticCountries

        Args:
            brand_id: Str or int.
            contracted_country_id: Str or int.
            page: Int; `1` if left out.
            per_page: Int; `100` if left out.

        Returns:
            200: CountryListDictionaryModel.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_domestic_countries(
                brand_id=brand_id,
                contracted_country_id=contracted_country_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def read_account_business_address(
        self, *, account_id: str | int = "~", **options: Unpack[RequestOptions]
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
        return self._client.send(
            calls.read_account_business_address(
                account_id=account_id,
            ),
            **options,
        )

    def read_account_info(
        self, *, account_id: str | int = "~", **options: Unpack[RequestOptions]
    ) -> AccountDetails:
        """Read account info.

        `GET /restapi/v1.0/account/{accountId}`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Company/readAccountInfo

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: AccountDetails.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_account_info(
                account_id=account_id,
            ),
            **options,
        )

    def read_account_service_info(
        self, *, account_id: str | int = "~", **options: Unpack[RequestOptions]
    ) -> AccountServiceInfo:
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
        return self._client.send(
            calls.read_account_service_info(
                account_id=account_id,
            ),
            **options,
        )

    def send_activation_email(
        self, *, account_id: str | int = "~", **options: Unpack[RequestOptions]
    ) -> None:
        """Send activation email.

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
        return self._client.send(
            calls.send_activation_email(
                account_id=account_id,
            ),
            **options,
        )

    def send_welcome_email(
        self,
        *,
        account_id: str | int = "~",
        body: SendWelcomeEmailRequest | SendWelcomeEmailRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send welcome email.

        `POST /restapi/v2/accounts/{accountId}/send-welcome-email`

        Rate group Medium. App permission EditExtensions. User permission Users.

        Reference: https://developers.ringcentral.com/api-reference/Company/sendWelcomeEmailV2

        Args:
            account_id: "~" is that of the user who is logged in.
            body: SendWelcomeEmailRequest (json).

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).
        """
        return self._client.send(
            calls.send_welcome_email(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def update_account_business_address(
        self,
        *,
        account_id: str | int = "~",
        body: ModifyAccountBusinessAddressRequest | ModifyAccountBusinessAddressRequestDict,
        **options: Unpack[RequestOptions],
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
        return self._client.send(
            calls.update_account_business_address(
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class CompanyApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: CompanyApi) -> None:
            self.get_account_info_v2 = raw(api.get_account_info_v2)
            self.list_contracted_countries = raw(api.list_contracted_countries)
            self.list_domestic_countries = raw(api.list_domestic_countries)
            self.read_account_business_address = raw(api.read_account_business_address)
            self.read_account_info = raw(api.read_account_info)
            self.read_account_service_info = raw(api.read_account_service_info)
            self.send_activation_email = raw(api.send_activation_email)
            self.send_welcome_email = raw(api.send_welcome_email)
            self.update_account_business_address = raw(api.update_account_business_address)

    class CompanyApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: CompanyApi) -> None:
            self.get_account_info_v2 = streaming(api.get_account_info_v2)
            self.list_contracted_countries = streaming(api.list_contracted_countries)
            self.list_domestic_countries = streaming(api.list_domestic_countries)
            self.read_account_business_address = streaming(api.read_account_business_address)
            self.read_account_info = streaming(api.read_account_info)
            self.read_account_service_info = streaming(api.read_account_service_info)
            self.send_activation_email = streaming(api.send_activation_email)
            self.send_welcome_email = streaming(api.send_welcome_email)
            self.update_account_business_address = streaming(api.update_account_business_address)
