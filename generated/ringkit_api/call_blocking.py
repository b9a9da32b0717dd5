# Written by `make generate` from spec/. Do not edit.
"""Call Blocking: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import (
    Bulk,
    BulkCall,
    Call,
    Operation,
    PagedCall,
    Paging,
    Payload,
    bulk_argument,
)
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.dicts.call_blocking import (
        AddBlockedAllowedPhoneNumberDict,
        CallerBlockingSettingsUpdateDict,
    )
    from ringkit_api.enumerations import BlockedNumberStatusEnum
    from ringkit_api.models.add_blocked_allowed_phone_number import AddBlockedAllowedPhoneNumber
    from ringkit_api.models.blocked_allowed_phone_number_info import BlockedAllowedPhoneNumberInfo
    from ringkit_api.models.blocked_allowed_phone_numbers_list import BlockedAllowedPhoneNumbersList
    from ringkit_api.models.caller_blocking_settings import CallerBlockingSettings
    from ringkit_api.models.caller_blocking_settings_update import CallerBlockingSettingsUpdate


_CREATE_BLOCKED_ALLOWED_NUMBER = Operation(
    id="createBlockedAllowedNumber",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers",
    rate_group="Medium",
    results={200: "BlockedAllowedPhoneNumberInfo"},
    payloads=(Payload("json", "AddBlockedAllowedPhoneNumber"),),
    app_permission="EditExtensions",
    user_permission="EditBlockedNumbers",
)


def create_blocked_allowed_number(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: AddBlockedAllowedPhoneNumber | AddBlockedAllowedPhoneNumberDict,
) -> Call[BlockedAllowedPhoneNumberInfo]:
    """Add a number to those that a user blocks or always lets through.

    An allowed number gets through even while the user blocks all other calls. A number can
    stand on only one of the two lists.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`

    Rate group Medium. App permission EditExtensions. User permission EditBlockedNumbers.
    Account feature EditBlockedNumbers.

    Reference: https://developers.ringcentral.com/api-reference/Call-Blocking/createBlockedAllowedNumber

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: AddBlockedAllowedPhoneNumber (json).

    Returns:
        200: BlockedAllowedPhoneNumberInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    number = rc.api.call_blocking.create_blocked_allowed_number(
        body={"phone_number": "+16505550199", "status": "Blocked"}
    )
    print(number.id, number.phone_number)
    ```
    """
    return Call(
        _CREATE_BLOCKED_ALLOWED_NUMBER,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_DELETE_BLOCKED_ALLOWED_NUMBER = Operation(
    id="deleteBlockedAllowedNumber",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}",
    rate_group="Medium",
    results={204: "", 207: "*"},
    bulk=Bulk("blockedNumberId"),
    app_permission="EditExtensions",
    user_permission="EditBlockedNumbers",
)


@bulk_argument("blocked_number_id")
def delete_blocked_allowed_number(
    *,
    blocked_number_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> BulkCall[None]:
    """Take one or more numbers off the list of blocked and allowed ones.

    Several ids give a multi-status unless all of them are deleted.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

    Rate group Medium. App permission EditExtensions. User permission EditBlockedNumbers.

    Reference: https://developers.ringcentral.com/api-reference/Call-Blocking/deleteBlockedAllowedNumber

    Args:
        blocked_number_id: `id` of one or more entries, from `list_blocked_allowed_numbers`. Str
            or int, one or several.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    rc.api.call_blocking.delete_blocked_allowed_number(
        blocked_number_id=blocked.id
    )
    print(blocked.phone_number, "can call again")
    ```
    """
    return BulkCall(
        _DELETE_BLOCKED_ALLOWED_NUMBER,
        path={
            "blockedNumberId": blocked_number_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_LIST_BLOCKED_ALLOWED_NUMBERS = Operation(
    id="listBlockedAllowedNumbers",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers",
    rate_group="Light",
    results={200: "BlockedAllowedPhoneNumbersList"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadBlockedNumbers",
)


def list_blocked_allowed_numbers(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    status: BlockedNumberStatusEnum | Unset | None = UNSET,
) -> PagedCall[BlockedAllowedPhoneNumbersList, BlockedAllowedPhoneNumberInfo]:
    """List the numbers that a user blocks or always lets through.

    Both are in one list; each record says which it is.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`

    Rate group Light. App permission ReadAccounts. User permission ReadBlockedNumbers. Account
    feature ReadBlockedNumbers.

    Reference: https://developers.ringcentral.com/api-reference/Call-Blocking/listBlockedAllowedNumbers

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        status: Only numbers that are blocked, or only those that are allowed. "Blocked" or
            "Allowed".

    Returns:
        200: BlockedAllowedPhoneNumbersList.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    for number in rc.api.call_blocking.list_blocked_allowed_numbers():
        print(number.phone_number, number.label, number.status)
    ```
    """
    return PagedCall(
        _LIST_BLOCKED_ALLOWED_NUMBERS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "page": page,
            "perPage": per_page,
            "status": status,
        },
    )


_READ_BLOCKED_ALLOWED_NUMBER = Operation(
    id="readBlockedAllowedNumber",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}",
    rate_group="Light",
    results={200: "BlockedAllowedPhoneNumberInfo", 207: "*"},
    bulk=Bulk("blockedNumberId"),
    app_permission="ReadAccounts",
    user_permission="ReadBlockedNumbers",
)


@bulk_argument("blocked_number_id")
def read_blocked_allowed_number(
    *,
    blocked_number_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> BulkCall[BlockedAllowedPhoneNumberInfo]:
    """Read one or more blocked or allowed numbers.

    With several ids the answer is a multi-status whose entries succeed or fail on their own.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

    Rate group Light. App permission ReadAccounts. User permission ReadBlockedNumbers.

    Reference: https://developers.ringcentral.com/api-reference/Call-Blocking/readBlockedAllowedNumber

    Args:
        blocked_number_id: `id` of one or more entries, from `list_blocked_allowed_numbers`. Str
            or int, one or several.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: BlockedAllowedPhoneNumberInfo; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    number = rc.api.call_blocking.read_blocked_allowed_number(
        blocked_number_id=blocked.id
    )
    print(number.phone_number, number.status)
    ```
    """
    return BulkCall(
        _READ_BLOCKED_ALLOWED_NUMBER,
        path={
            "blockedNumberId": blocked_number_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_READ_CALLER_BLOCKING_SETTINGS = Operation(
    id="readCallerBlockingSettings",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking",
    rate_group="Light",
    results={200: "CallerBlockingSettings"},
    app_permission="ReadAccounts",
    user_permission="ReadBlockedNumbers",
)


def read_caller_blocking_settings(
    *, account_id: str | int | Unset = "~", extension_id: str | int | Unset = "~"
) -> Call[CallerBlockingSettings]:
    """Read which callers a user does not take.

    The numbers themselves are not part of it; they are in `list_blocked_allowed_numbers`.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`

    Rate group Light. App permission ReadAccounts. User permission ReadBlockedNumbers. Account
    feature ReadBlockedNumbers.

    Reference: https://developers.ringcentral.com/api-reference/Call-Blocking/readCallerBlockingSettings

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: CallerBlockingSettings.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    settings = rc.api.call_blocking.read_caller_blocking_settings()
    print(settings.mode, settings.no_caller_id, settings.pay_phones)
    ```
    """
    return Call(
        _READ_CALLER_BLOCKING_SETTINGS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_UPDATE_BLOCKED_ALLOWED_NUMBER = Operation(
    id="updateBlockedAllowedNumber",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}",
    rate_group="Medium",
    results={200: "BlockedAllowedPhoneNumberInfo"},
    payloads=(Payload("json", "AddBlockedAllowedPhoneNumber"),),
    app_permission="EditExtensions",
    user_permission="EditBlockedNumbers",
)


def update_blocked_allowed_number(
    *,
    blocked_number_id: str | int | Sequence[str | int] | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: AddBlockedAllowedPhoneNumber | AddBlockedAllowedPhoneNumberDict | Unset = UNSET,
) -> Call[BlockedAllowedPhoneNumberInfo]:
    """Change the number, label or status of a blocked or allowed number.

    Setting `status` moves it from one list to the other.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

    Rate group Medium. App permission EditExtensions. User permission EditBlockedNumbers.

    Reference: https://developers.ringcentral.com/api-reference/Call-Blocking/updateBlockedAllowedNumber

    Args:
        blocked_number_id: `id` of the entry, from `list_blocked_allowed_numbers`. Str or int,
            one or several.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: AddBlockedAllowedPhoneNumber (json).

    Returns:
        200: BlockedAllowedPhoneNumberInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    number = rc.api.call_blocking.update_blocked_allowed_number(
        blocked_number_id=blocked.id,
        body={"phone_number": "+16505550199", "status": "Allowed"},
    )
    print(number.phone_number, number.status)
    ```
    """
    return Call(
        _UPDATE_BLOCKED_ALLOWED_NUMBER,
        path={
            "blockedNumberId": blocked_number_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_UPDATE_CALLER_BLOCKING_SETTINGS = Operation(
    id="updateCallerBlockingSettings",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking",
    rate_group="Light",
    results={200: "CallerBlockingSettings"},
    payloads=(Payload("json", "CallerBlockingSettingsUpdate"),),
    app_permission="EditExtensions",
    user_permission="EditBlockedNumbers",
)


def update_caller_blocking_settings(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CallerBlockingSettingsUpdate | CallerBlockingSettingsUpdateDict | Unset = UNSET,
) -> Call[CallerBlockingSettings]:
    """Change which callers a user does not take.

    With mode `All` only allowed numbers get through; with `Specific` all but the blocked ones
    do, and `no_caller_id` decides about callers without a number.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`

    Rate group Light. App permission EditExtensions. User permission EditBlockedNumbers.

    Reference: https://developers.ringcentral.com/api-reference/Call-Blocking/updateCallerBlockingSettings

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: CallerBlockingSettingsUpdate (json).

    Returns:
        200: CallerBlockingSettings.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    settings = rc.api.call_blocking.update_caller_blocking_settings(
        body={"mode": "Specific", "no_caller_id": "BlockCallsAndFaxes"}
    )
    print(settings.mode, settings.no_caller_id)
    ```
    """
    return Call(
        _UPDATE_CALLER_BLOCKING_SETTINGS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )
