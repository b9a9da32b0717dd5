# Written by `make generate` from spec/. Do not edit.
"""Company: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
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


def get_account_info_v2(*, account_id: str | int = "~") -> Call[AccountInfo]:
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
    *, brand_id: str | int
) -> PagedCall[ContractedCountryListResponse, ContractedCountryListResponseRecordsItem]:
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
    brand_id: str | int,
    contracted_country_id: str | int,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[CountryListDictionaryModel, CountryInfoDictionaryModel]:
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
    *, account_id: str | int = "~"
) -> Call[AccountBusinessAddressResource]:
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


def read_account_info(*, account_id: str | int = "~") -> Call[AccountDetails]:
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


def read_account_service_info(*, account_id: str | int = "~") -> Call[AccountServiceInfo]:
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


def send_activation_email(*, account_id: str | int = "~") -> Call[None]:
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
    account_id: str | int = "~",
    body: SendWelcomeEmailRequest | SendWelcomeEmailRequestDict | Unset = UNSET,
) -> Call[None]:
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
    account_id: str | int = "~",
    body: ModifyAccountBusinessAddressRequest | ModifyAccountBusinessAddressRequestDict,
) -> Call[AccountBusinessAddressResource]:
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
    return Call(
        _UPDATE_ACCOUNT_BUSINESS_ADDRESS,
        path={
            "accountId": account_id,
        },
        body=body,
    )
