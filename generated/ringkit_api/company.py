# Written by `make generate` from spec/. Do not edit.
"""Company: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
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
    from ringkit_api.models.contracted_country_list_response_records_item import (
        ContractedCountryListResponseRecordsItem,
    )
    from ringkit_api.models.country_info_dictionary_model import CountryInfoDictionaryModel
    from ringkit_api.models.country_list_dictionary_model import CountryListDictionaryModel
    from ringkit_api.models.modify_account_business_address_request import (
        ModifyAccountBusinessAddressRequest,
    )
    from ringkit_api.models.send_welcome_email_request import SendWelcomeEmailRequest


_GET_ACCOUNT_INFO_V2 = Operation(
    id="getAccountInfoV2",
    method="GET",
    path="/restapi/v2/accounts/{accountId}",
    rate_group="Light",
    results={200: "AccountInfo"},
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def get_account_info_v2(*, account_id: str | int | Unset = "~") -> Call[AccountInfo]:
    """Read name, address, status and plan of the account.

    The second version of `read_account_info` has the company and its contact person, which the
    first lacks; regional settings and limits are only in the first.

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
    return Call(
        _GET_ACCOUNT_INFO_V2,
        path={
            "accountId": account_id,
        },
    )


_LIST_CONTRACTED_COUNTRIES = Operation(
    id="listContractedCountries",
    method="GET",
    path="/restapi/v1.0/dictionary/brand/{brandId}/contracted-country",
    rate_group="Light",
    results={200: "ContractedCountryListResponse"},
    paging=Paging("single", "records"),
)


def list_contracted_countries(
    *, brand_id: str | int | Unset
) -> PagedCall[ContractedCountryListResponse, ContractedCountryListResponseRecordsItem]:
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
    return PagedCall(
        _LIST_CONTRACTED_COUNTRIES,
        path={
            "brandId": brand_id,
        },
    )


_LIST_DOMESTIC_COUNTRIES = Operation(
    id="listDomesticCountries",
    method="GET",
    path="/restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}",
    rate_group="Light",
    results={200: "CountryListDictionaryModel"},
    paging=Paging("links", "records"),
)


def list_domestic_countries(
    *,
    brand_id: str | int | Unset,
    contracted_country_id: str | int | Unset,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[CountryListDictionaryModel, CountryInfoDictionaryModel]:
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
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.

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
    return PagedCall(
        _LIST_DOMESTIC_COUNTRIES,
        path={
            "brandId": brand_id,
            "contractedCountryId": contracted_country_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_READ_ACCOUNT_BUSINESS_ADDRESS = Operation(
    id="readAccountBusinessAddress",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/business-address",
    rate_group="Light",
    results={200: "AccountBusinessAddressResource"},
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def read_account_business_address(
    *, account_id: str | int | Unset = "~"
) -> Call[AccountBusinessAddressResource]:
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
    return Call(
        _READ_ACCOUNT_BUSINESS_ADDRESS,
        path={
            "accountId": account_id,
        },
    )


_READ_ACCOUNT_INFO = Operation(
    id="readAccountInfo",
    method="GET",
    path="/restapi/v1.0/account/{accountId}",
    rate_group="Light",
    results={200: "AccountDetails"},
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def read_account_info(*, account_id: str | int | Unset = "~") -> Call[AccountDetails]:
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
    return Call(
        _READ_ACCOUNT_INFO,
        path={
            "accountId": account_id,
        },
    )


_READ_ACCOUNT_SERVICE_INFO = Operation(
    id="readAccountServiceInfo",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/service-info",
    rate_group="Light",
    results={200: "AccountServiceInfo"},
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def read_account_service_info(*, account_id: str | int | Unset = "~") -> Call[AccountServiceInfo]:
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
    return Call(
        _READ_ACCOUNT_SERVICE_INFO,
        path={
            "accountId": account_id,
        },
    )


_SEND_ACTIVATION_EMAIL = Operation(
    id="sendActivationEmailV2",
    method="POST",
    path="/restapi/v2/accounts/{accountId}/send-activation-email",
    rate_group="Medium",
    results={200: ""},
    app_permission="EditAccounts",
    user_permission="AccountAdministration",
)


def send_activation_email(*, account_id: str | int | Unset = "~") -> Call[None]:
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
    return Call(
        _SEND_ACTIVATION_EMAIL,
        path={
            "accountId": account_id,
        },
    )


_SEND_WELCOME_EMAIL = Operation(
    id="sendWelcomeEmailV2",
    method="POST",
    path="/restapi/v2/accounts/{accountId}/send-welcome-email",
    rate_group="Medium",
    results={200: ""},
    payloads=(Payload("json", "SendWelcomeEmailRequest"),),
    app_permission="EditExtensions",
    user_permission="Users",
)


def send_welcome_email(
    *,
    account_id: str | int | Unset = "~",
    body: SendWelcomeEmailRequest | SendWelcomeEmailRequestDict | Unset = UNSET,
) -> Call[None]:
    """Send the e-mail that welcomes to a new account.

    The account must be confirmed; the request may name another address than that of the contact
    person.

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
    return Call(
        _SEND_WELCOME_EMAIL,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_ACCOUNT_BUSINESS_ADDRESS = Operation(
    id="updateAccountBusinessAddress",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/business-address",
    rate_group="Medium",
    results={200: "AccountBusinessAddressResource"},
    payloads=(Payload("json", "ModifyAccountBusinessAddressRequest"),),
    app_permission="EditAccounts",
    user_permission="EditCompanyInfo",
)


def update_account_business_address(
    *,
    account_id: str | int | Unset = "~",
    body: ModifyAccountBusinessAddressRequest | ModifyAccountBusinessAddressRequestDict,
) -> Call[AccountBusinessAddressResource]:
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
    return Call(
        _UPDATE_ACCOUNT_BUSINESS_ADDRESS,
        path={
            "accountId": account_id,
        },
        body=body,
    )
