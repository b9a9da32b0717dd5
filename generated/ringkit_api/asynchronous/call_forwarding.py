# Written by `make generate` from spec/. Do not edit.
"""Call Forwarding for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import call_forwarding as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
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


class AsyncCallForwardingApi(AsyncNamespace):
    """Call Forwarding: 6 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCallForwardingApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncCallForwardingApiStreaming: ...

    async def create_forwarding_number(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CreateForwardingNumberRequest | CreateForwardingNumberRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ForwardingNumberInfo:
        """Add a number to which calls of a user can be forwarded.

        Answering rules then name it by its `id`. Whether calls under way can be moved to it,
        too, stands in its `features`.

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
        number = await rc.api.call_forwarding.create_forwarding_number(
            body={"phone_number": "+16505550155", "label": "Cabin", "type": "Other"}
        )
        print(number.id, number.label)
        ```
        """
        return await self._client.send(
            calls.create_forwarding_number(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def delete_forwarding_number(
        self,
        *,
        forwarding_number_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
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
        await rc.api.call_forwarding.delete_forwarding_number(
            forwarding_number_id=number.id
        )
        print("deleted", number.label, number.phone_number)
        ```
        """
        return await self._client.send(
            calls.delete_forwarding_number(
                forwarding_number_id=forwarding_number_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def delete_forwarding_numbers(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: DeleteForwardingNumbersRequest | DeleteForwardingNumbersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
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
        await rc.api.call_forwarding.delete_forwarding_numbers(
            body={"records": [{"forwarding_number_id": number.id}]}
        )
        print("deleted", number.label, number.phone_number)
        ```
        """
        return await self._client.send(
            calls.delete_forwarding_numbers(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    def list_forwarding_numbers(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ExtensionForwardingNumberList, ForwardingNumberInfo]:
        """List the numbers to which calls of a user can be forwarded.

        Phones of the user are in it as well as numbers that were added; `features` tells what
        each can be used for.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`

        Rate group Light. App permission ReadAccounts. User permission
        ReadUserForwardingFlipNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Call-Forwarding/listForwardingNumbers

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: ExtensionForwardingNumberList.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        async for number in rc.api.call_forwarding.list_forwarding_numbers():
            print(number.label, number.phone_number, number.type)
        ```
        """
        return self._client.paginate(
            calls.list_forwarding_numbers(
                account_id=account_id,
                extension_id=extension_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    async def read_forwarding_number(
        self,
        *,
        forwarding_number_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> ForwardingNumberInfo:
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
        found = await rc.api.call_forwarding.read_forwarding_number(
            forwarding_number_id=number.id
        )
        print(found.label, found.phone_number)
        ```
        """
        return await self._client.send(
            calls.read_forwarding_number(
                forwarding_number_id=forwarding_number_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def update_forwarding_number(
        self,
        *,
        forwarding_number_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: UpdateForwardingNumberRequest | UpdateForwardingNumberRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ForwardingNumberInfo:
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
        updated = await rc.api.call_forwarding.update_forwarding_number(
            forwarding_number_id=number.id,
            body={"phone_number": "+16505550156", "label": "Cabin"},
        )
        print(updated.label, updated.phone_number)
        ```
        """
        return await self._client.send(
            calls.update_forwarding_number(
                forwarding_number_id=forwarding_number_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncCallForwardingApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncCallForwardingApi) -> None:
            self.create_forwarding_number = async_raw(api.create_forwarding_number)
            self.delete_forwarding_number = async_raw(api.delete_forwarding_number)
            self.delete_forwarding_numbers = async_raw(api.delete_forwarding_numbers)
            self.list_forwarding_numbers = async_paged_raw(api.list_forwarding_numbers)
            self.read_forwarding_number = async_raw(api.read_forwarding_number)
            self.update_forwarding_number = async_raw(api.update_forwarding_number)

    class AsyncCallForwardingApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncCallForwardingApi) -> None:
            self.create_forwarding_number = async_streaming(api.create_forwarding_number)
            self.delete_forwarding_number = async_streaming(api.delete_forwarding_number)
            self.delete_forwarding_numbers = async_streaming(api.delete_forwarding_numbers)
            self.list_forwarding_numbers = async_streaming(api.list_forwarding_numbers)
            self.read_forwarding_number = async_streaming(api.read_forwarding_number)
            self.update_forwarding_number = async_streaming(api.update_forwarding_number)
