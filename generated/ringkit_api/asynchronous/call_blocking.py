# Written by `make generate` from spec/. Do not edit.
"""Call Blocking for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import call_blocking as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
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


class AsyncCallBlockingApi(AsyncNamespace):
    """Call Blocking: 7 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCallBlockingApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncCallBlockingApiStreaming: ...

    async def create_blocked_allowed_number(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: AddBlockedAllowedPhoneNumber | AddBlockedAllowedPhoneNumberDict,
        **options: Unpack[RequestOptions],
    ) -> BlockedAllowedPhoneNumberInfo:
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
        number = await rc.api.call_blocking.create_blocked_allowed_number(
            body={"phone_number": "+16505550199", "status": "Blocked"}
        )
        print(number.id, number.phone_number)
        ```
        """
        return await self._client.send(
            calls.create_blocked_allowed_number(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def delete_blocked_allowed_number(
        self,
        *,
        blocked_number_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Take one or more numbers off the list of blocked and allowed ones.

        Several ids give a multi-status unless all of them are deleted.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

        Rate group Medium. App permission EditExtensions. User permission EditBlockedNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Call-Blocking/deleteBlockedAllowedNumber

        Args:
            blocked_number_id: `id` of one or more entries, from `list_blocked_allowed_numbers`.
                Str or int, one or several.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        await rc.api.call_blocking.delete_blocked_allowed_number(
            blocked_number_id=blocked.id
        )
        print(blocked.phone_number, "can call again")
        ```
        """
        return await self._client.send(
            calls.delete_blocked_allowed_number(
                blocked_number_id=blocked_number_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def list_blocked_allowed_numbers(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        status: BlockedNumberStatusEnum | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[BlockedAllowedPhoneNumbersList, BlockedAllowedPhoneNumberInfo]:
        """List the numbers that a user blocks or always lets through.

        Both are in one list; each record says which it is.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`

        Rate group Light. App permission ReadAccounts. User permission ReadBlockedNumbers.
        Account feature ReadBlockedNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Call-Blocking/listBlockedAllowedNumbers

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            status: Only numbers that are blocked, or only those that are allowed. "Blocked" or
                "Allowed".

        Returns:
            200: BlockedAllowedPhoneNumbersList.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        async for number in rc.api.call_blocking.list_blocked_allowed_numbers():
            print(number.phone_number, number.label, number.status)
        ```
        """
        return self._client.paginate(
            calls.list_blocked_allowed_numbers(
                account_id=account_id,
                extension_id=extension_id,
                page=page,
                per_page=per_page,
                status=status,
            ),
            **options,
        )

    async def read_blocked_allowed_number(
        self,
        *,
        blocked_number_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> BlockedAllowedPhoneNumberInfo:
        """Read one or more blocked or allowed numbers.

        With several ids the answer is a multi-status whose entries succeed or fail on their
        own.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

        Rate group Light. App permission ReadAccounts. User permission ReadBlockedNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Call-Blocking/readBlockedAllowedNumber

        Args:
            blocked_number_id: `id` of one or more entries, from `list_blocked_allowed_numbers`.
                Str or int, one or several.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: BlockedAllowedPhoneNumberInfo; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        number = await rc.api.call_blocking.read_blocked_allowed_number(
            blocked_number_id=blocked.id
        )
        print(number.phone_number, number.status)
        ```
        """
        return await self._client.send(
            calls.read_blocked_allowed_number(
                blocked_number_id=blocked_number_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def read_caller_blocking_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CallerBlockingSettings:
        """Read which callers a user does not take.

        The numbers themselves are not part of it; they are in `list_blocked_allowed_numbers`.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`

        Rate group Light. App permission ReadAccounts. User permission ReadBlockedNumbers.
        Account feature ReadBlockedNumbers.

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
        settings = await rc.api.call_blocking.read_caller_blocking_settings()
        print(settings.mode, settings.no_caller_id, settings.pay_phones)
        ```
        """
        return await self._client.send(
            calls.read_caller_blocking_settings(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def update_blocked_allowed_number(
        self,
        *,
        blocked_number_id: str | int | Sequence[str | int] | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: AddBlockedAllowedPhoneNumber | AddBlockedAllowedPhoneNumberDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> BlockedAllowedPhoneNumberInfo:
        """Change the number, label or status of a blocked or allowed number.

        Setting `status` moves it from one list to the other.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`

        Rate group Medium. App permission EditExtensions. User permission EditBlockedNumbers.

        Reference: https://developers.ringcentral.com/api-reference/Call-Blocking/updateBlockedAllowedNumber

        Args:
            blocked_number_id: `id` of the entry, from `list_blocked_allowed_numbers`. Str or
                int, one or several.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: AddBlockedAllowedPhoneNumber (json).

        Returns:
            200: BlockedAllowedPhoneNumberInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        number = await rc.api.call_blocking.update_blocked_allowed_number(
            blocked_number_id=blocked.id,
            body={"phone_number": "+16505550199", "status": "Allowed"},
        )
        print(number.phone_number, number.status)
        ```
        """
        return await self._client.send(
            calls.update_blocked_allowed_number(
                blocked_number_id=blocked_number_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def update_caller_blocking_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CallerBlockingSettingsUpdate | CallerBlockingSettingsUpdateDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CallerBlockingSettings:
        """Change which callers a user does not take.

        With mode `All` only allowed numbers get through; with `Specific` all but the blocked
        ones do, and `no_caller_id` decides about callers without a number.

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
        settings = await rc.api.call_blocking.update_caller_blocking_settings(
            body={"mode": "Specific", "no_caller_id": "BlockCallsAndFaxes"}
        )
        print(settings.mode, settings.no_caller_id)
        ```
        """
        return await self._client.send(
            calls.update_caller_blocking_settings(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncCallBlockingApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncCallBlockingApi) -> None:
            self.create_blocked_allowed_number = async_raw(api.create_blocked_allowed_number)
            self.delete_blocked_allowed_number = async_raw(api.delete_blocked_allowed_number)
            self.list_blocked_allowed_numbers = async_paged_raw(api.list_blocked_allowed_numbers)
            self.read_blocked_allowed_number = async_raw(api.read_blocked_allowed_number)
            self.read_caller_blocking_settings = async_raw(api.read_caller_blocking_settings)
            self.update_blocked_allowed_number = async_raw(api.update_blocked_allowed_number)
            self.update_caller_blocking_settings = async_raw(api.update_caller_blocking_settings)

    class AsyncCallBlockingApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncCallBlockingApi) -> None:
            self.create_blocked_allowed_number = async_streaming(api.create_blocked_allowed_number)
            self.delete_blocked_allowed_number = async_streaming(api.delete_blocked_allowed_number)
            self.list_blocked_allowed_numbers = async_streaming(api.list_blocked_allowed_numbers)
            self.read_blocked_allowed_number = async_streaming(api.read_blocked_allowed_number)
            self.read_caller_blocking_settings = async_streaming(api.read_caller_blocking_settings)
            self.update_blocked_allowed_number = async_streaming(api.update_blocked_allowed_number)
            self.update_caller_blocking_settings = async_streaming(
                api.update_caller_blocking_settings
            )
