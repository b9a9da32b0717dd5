# Written by `make generate` from spec/. Do not edit.
"""Call Flip for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit_api import call_flip as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_flip import CallFlipNumberListResourceDict
    from ringkit_api.models.call_flip_number_list_resource import CallFlipNumberListResource
    from ringkit_api.models.call_flip_number_resource import CallFlipNumberResource


class AsyncCallFlipApi(AsyncNamespace):
    """Call Flip: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCallFlipApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncCallFlipApiStreaming: ...

    def read_call_flip_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallFlipNumberListResource, CallFlipNumberResource]:
        """List the phones to which a user can move a call under way.

        Needs the feature `NewCallHandlingAndForwarding`; other accounts have these numbers in
        `rc.api.call_forwarding.list_forwarding_numbers`.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`

        Rate group Light. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Flip/readCallFlipSettings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: CallFlipNumberListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        async for number in rc.api.call_flip.read_call_flip_settings():
            print(number.flip_number, number.label, number.phone_number)
        ```
        """
        return self._client.paginate(
            calls.read_call_flip_settings(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def update_call_flip_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CallFlipNumberListResource | CallFlipNumberListResourceDict,
        **options: Unpack[RequestOptions],
    ) -> CallFlipNumberListResource:
        """Replace the phones to which a user can move a call under way.

        The list is taken whole and holds up to ten numbers; lines of the user are kept in it by
        the platform. Needs the feature `NewCallHandlingAndForwarding`.

        `PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`

        Rate group Medium. App permission EditExtensions. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Flip/updateCallFlipSettings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CallFlipNumberListResource (json).

        Returns:
            200: CallFlipNumberListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        numbers = await rc.api.call_flip.read_call_flip_settings()
        numbers.records[0].label = "Desk"
        saved = await rc.api.call_flip.update_call_flip_settings(body=numbers)
        print([(number.flip_number, number.label) for number in saved.records])
        ```
        """
        return await self._client.send(
            calls.update_call_flip_settings(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncCallFlipApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncCallFlipApi) -> None:
            self.read_call_flip_settings = async_paged_raw(api.read_call_flip_settings)
            self.update_call_flip_settings = async_raw(api.update_call_flip_settings)

    class AsyncCallFlipApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncCallFlipApi) -> None:
            self.read_call_flip_settings = async_streaming(api.read_call_flip_settings)
            self.update_call_flip_settings = async_streaming(api.update_call_flip_settings)
