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
    from ringkit_api.dicts.company import (
        ModifyAccountBusinessAddressRequestDict,
        SendWelcomeEmailRequestDict,
    )
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
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> AccountInfo:
        """Read name, address, status and plan of the account.

        The second version of `read_account_info` has the company and its contact person, which
        the first lacks; regional settings and limits are only in the first.

        `GET /restapi/v2/accounts/{accountId}`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Company/getAccountInfoV2

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: AccountInfo.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 429, 500, 503).

        Example:

        ```python
        account = rc.api.company.get_account_info_v2()
        print(account.id, account.main_number, account.status)
        ```
        """
        return self._client.send(
            calls.get_account_info_v2(
                account_id=account_id,
            ),
            **options,
        )

    def list_contracted_countries(
        self, *, brand_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> ContractedCountryListResponse:
        """List the countries in which a brand offers contracts.

        That of the account is `contracted_country` of `read_account_service_info`.

        `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Company/listContractedCountries

        Args:
            brand_id: `id` of the brand, `service_info.brand.id` of the account. Str or int.

        Returns:
            200: ContractedCountryListResponse.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for country in rc.api.company.list_contracted_countries(brand_id="1210"):
            print(country.id, country.name)
        ```
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
        brand_id: str | int | Unset,
        contracted_country_id: str | int | Unset,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CountryListDictionaryModel:
        """List the countries that are domestic under a contract.

        Which they are depends on the brand and on the country of the contract.

        `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Company/listDomesticCountries

        Args:
            brand_id: `id` of the brand, `service_info.brand.id` of the account. Str or int.
            contracted_country_id: `id` of the country of the contract, from
                `list_contracted_countries`. Str or int.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.

        Returns:
            200: CountryListDictionaryModel.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for country in rc.api.company.list_domestic_countries(
            brand_id="1210", contracted_country_id="1"
        ):
            print(country.iso_code, country.name)
        ```
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
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> AccountBusinessAddressResource:
        """Read name, e-mail and postal address of the company.

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

        Example:

        ```python
        found = rc.api.company.read_account_business_address()
        print(found.company, found.business_address.city)
        ```
        """
        return self._client.send(
            calls.read_account_business_address(
                account_id=account_id,
            ),
            **options,
        )

    def read_account_info(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> AccountDetails:
        """Read the account with its main number, plan, status and regional settings.

        Reading it costs little and shows that the login works. What the plan includes is in
        `read_account_service_info`.

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

        Example:

        ```python
        account = rc.api.company.read_account_info()
        print(account.id, account.main_number, account.service_info.brand.name)
        ```
        """
        return self._client.send(
            calls.read_account_info(
                account_id=account_id,
            ),
            **options,
        )

    def read_account_service_info(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> AccountServiceInfo:
        """Read the plan of the account, with its features and limits.

        Look here first if an operation is refused because a feature is not available.

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

        Example:

        ```python
        service = rc.api.company.read_account_service_info()
        print(service.service_plan_name, service.billing_plan.name)
        ```
        """
        return self._client.send(
            calls.read_account_service_info(
                account_id=account_id,
            ),
            **options,
        )

    def send_activation_email(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> None:
        """Send the e-mail with which a new account is activated.

        It goes to the contact person; the account must still be unconfirmed.

        `POST /restapi/v2/accounts/{accountId}/send-activation-email`

        Rate group Medium. App permission EditAccounts. User permission AccountAdministration.

        Reference: https://developers.ringcentral.com/api-reference/Company/sendActivationEmailV2

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        rc.api.company.send_activation_email()
        print("sent to the administrator of the account")
        ```
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
        account_id: str | int | Unset = "~",
        body: SendWelcomeEmailRequest | SendWelcomeEmailRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send the e-mail that welcomes to a new account.

        The account must be confirmed; the request may name another address than that of the
        contact person.

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

        Example:

        ```python
        rc.api.company.send_welcome_email(body={"email": "grace@example.com"})
        print("sent")
        ```
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
        account_id: str | int | Unset = "~",
        body: ModifyAccountBusinessAddressRequest | ModifyAccountBusinessAddressRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AccountBusinessAddressResource:
        """Change name, e-mail or postal address of the company.

        Addresses for emergency services are separate and do not change with it.

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

        Example:

        ```python
        updated = rc.api.company.update_account_business_address(
            body={"company": "Acme Ltd", "business_address": {
                "street": "20 Davis Drive", "city": "Belmont",
                "state": "CA", "zip": "94002", "country": "US",
            }}
        )
        print(updated.company, updated.business_address.street)
        ```
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
