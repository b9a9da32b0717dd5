# Written by `make generate` from spec/. Do not edit.
"""Call Forwarding: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_forwarding import (
        CreateForwardingNumberRequestDict,
        DeleteForwardingNumbersRequestDict,
        UpdateForwardingNumberRequestDict,
    )
    from ringkit_api.models.create_forwarding_number_request import CreateForwardingNumberRequest
    from ringkit_api.models.delete_forwarding_numbers_request import DeleteForwardingNumbersRequest
    from ringkit_api.models.extension_forwarding_number_list import ExtensionForwardingNumberList
    from ringkit_api.models.forwarding_number_info import ForwardingNumberInfo
    from ringkit_api.models.update_forwarding_number_request import UpdateForwardingNumberRequest


_CREATE_FORWARDING_NUMBER = Operation(
    id="createForwardingNumber",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number",
    rate_group="Medium",
    results={200: "ForwardingNumberInfo"},
    payloads=(Payload("json", "CreateForwardingNumberRequest"),),
    app_permission="EditExtensions",
    user_permission="EditUserForwardingFlipNumbers",
)


def create_forwarding_number(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CreateForwardingNumberRequest | CreateForwardingNumberRequestDict,
) -> Call[ForwardingNumberInfo]:
    """Add a number to which calls of a user can be forwarded.

    Answering rules then name it by its `id`. Whether calls under way can be moved to it, too,
    stands in its `features`.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`

    Rate group Medium. App permission EditExtensions. User permission
    EditUserForwardingFlipNumbers. Account feature EditExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Call-Forwarding/createForwardingNumber

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: CreateForwardingNumberRequest (json).

    Returns:
        200: ForwardingNumberInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    number = rc.api.call_forwarding.create_forwarding_number(
        body={"phone_number": "+16505550155", "label": "Cabin", "type": "Other"}
    )
    print(number.id, number.label)
    ```
    """
    return Call(
        _CREATE_FORWARDING_NUMBER,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_DELETE_FORWARDING_NUMBER = Operation(
    id="deleteForwardingNumber",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="EditExtensions",
    user_permission="EditUserForwardingFlipNumbers",
)


def delete_forwarding_number(
    *,
    forwarding_number_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> Call[None]:
    """Delete a number to which calls of a user can be forwarded.

    Answering rules that ring it should be given another number first.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

    Rate group Medium. App permission EditExtensions. User permission
    EditUserForwardingFlipNumbers. Account feature EditExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Call-Forwarding/deleteForwardingNumber

    Args:
        forwarding_number_id: `id` of the forwarding number, from
            `rc.api.call_forwarding.list_forwarding_numbers`. Str or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    rc.api.call_forwarding.delete_forwarding_number(
        forwarding_number_id=number.id
    )
    print("deleted", number.label, number.phone_number)
    ```
    """
    return Call(
        _DELETE_FORWARDING_NUMBER,
        path={
            "forwardingNumberId": forwarding_number_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_DELETE_FORWARDING_NUMBERS = Operation(
    id="deleteForwardingNumbers",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number",
    rate_group="Medium",
    results={204: ""},
    payloads=(Payload("json", "DeleteForwardingNumbersRequest"),),
    app_permission="EditExtensions",
    user_permission="EditUserForwardingFlipNumbers",
)


def delete_forwarding_numbers(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: DeleteForwardingNumbersRequest | DeleteForwardingNumbersRequestDict,
) -> Call[None]:
    """Delete several numbers to which calls of a user can be forwarded.

    The ids stand in the body of the request.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`

    Rate group Medium. App permission EditExtensions. User permission
    EditUserForwardingFlipNumbers. Account feature EditExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Call-Forwarding/deleteForwardingNumbers

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: DeleteForwardingNumbersRequest (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    rc.api.call_forwarding.delete_forwarding_numbers(
        body={"records": [{"forwarding_number_id": number.id}]}
    )
    print("deleted", number.label, number.phone_number)
    ```
    """
    return Call(
        _DELETE_FORWARDING_NUMBERS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_LIST_FORWARDING_NUMBERS = Operation(
    id="listForwardingNumbers",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number",
    rate_group="Light",
    results={200: "ExtensionForwardingNumberList"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadUserForwardingFlipNumbers",
)


def list_forwarding_numbers(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[ExtensionForwardingNumberList, ForwardingNumberInfo]:
    """List the numbers to which calls of a user can be forwarded.

    Phones of the user are in it as well as numbers that were added; `features` tells what each
    can be used for.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`

    Rate group Light. App permission ReadAccounts. User permission
    ReadUserForwardingFlipNumbers.

    Reference: https://developers.ringcentral.com/api-reference/Call-Forwarding/listForwardingNumbers

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.

    Returns:
        200: ExtensionForwardingNumberList.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    for number in rc.api.call_forwarding.list_forwarding_numbers():
        print(number.label, number.phone_number, number.type)
    ```
    """
    return PagedCall(
        _LIST_FORWARDING_NUMBERS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_READ_FORWARDING_NUMBER = Operation(
    id="readForwardingNumber",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
    rate_group="Light",
    results={200: "ForwardingNumberInfo"},
    app_permission="ReadAccounts",
    user_permission="ReadUserForwardingFlipNumbers",
)


def read_forwarding_number(
    *,
    forwarding_number_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> Call[ForwardingNumberInfo]:
    """Read a number to which calls of a user can be forwarded.

    Answering rules name it by its `id`.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

    Rate group Light. App permission ReadAccounts. User permission
    ReadUserForwardingFlipNumbers.

    Reference: https://developers.ringcentral.com/api-reference/Call-Forwarding/readForwardingNumber

    Args:
        forwarding_number_id: `id` of the forwarding number, from
            `rc.api.call_forwarding.list_forwarding_numbers`. Str or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: ForwardingNumberInfo.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    found = rc.api.call_forwarding.read_forwarding_number(
        forwarding_number_id=number.id
    )
    print(found.label, found.phone_number)
    ```
    """
    return Call(
        _READ_FORWARDING_NUMBER,
        path={
            "forwardingNumberId": forwarding_number_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_UPDATE_FORWARDING_NUMBER = Operation(
    id="updateForwardingNumber",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
    rate_group="Medium",
    results={200: "ForwardingNumberInfo"},
    payloads=(Payload("json", "UpdateForwardingNumberRequest"),),
    app_permission="EditExtensions",
    user_permission="EditUserForwardingFlipNumbers",
)


def update_forwarding_number(
    *,
    forwarding_number_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: UpdateForwardingNumberRequest | UpdateForwardingNumberRequestDict,
) -> Call[ForwardingNumberInfo]:
    """Change a number to which calls of a user can be forwarded.

    Rules that ring it ring the new number.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

    Rate group Medium. App permission EditExtensions. User permission
    EditUserForwardingFlipNumbers. Account feature EditExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Call-Forwarding/updateForwardingNumber

    Args:
        forwarding_number_id: `id` of the forwarding number, from
            `rc.api.call_forwarding.list_forwarding_numbers`. Str or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: UpdateForwardingNumberRequest (json).

    Returns:
        200: ForwardingNumberInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    updated = rc.api.call_forwarding.update_forwarding_number(
        forwarding_number_id=number.id,
        body={"phone_number": "+16505550156", "label": "Cabin"},
    )
    print(updated.label, updated.phone_number)
    ```
    """
    return Call(
        _UPDATE_FORWARDING_NUMBER,
        path={
            "forwardingNumberId": forwarding_number_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )
