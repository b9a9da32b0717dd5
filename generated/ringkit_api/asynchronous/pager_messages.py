# Written by `make generate` from spec/. Do not edit.
"""Pager Messages for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit_api import pager_messages as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.pager_messages import CreateInternalTextMessageRequestDict
    from ringkit_api.models.create_internal_text_message_request import (
        CreateInternalTextMessageRequest,
    )
    from ringkit_api.models.internal_text_message_info import InternalTextMessageInfo


class AsyncPagerMessagesApi(AsyncNamespace):
    """Pager Messages: 1 operation."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPagerMessagesApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncPagerMessagesApiStreaming: ...

    async def create_internal_text_message(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CreateInternalTextMessageRequest | CreateInternalTextMessageRequestDict,
        **options: Unpack[RequestOptions],
    ) -> InternalTextMessageInfo:
        """Send a text message inside the company, to extensions.

        Extensions are addressed by id or by short number. For numbers outside use
        `rc.api.sms.create_sms_message`. An unknown extension is refused with MSG-316.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager`

        Rate group Medium. App permission InternalMessages. User permission InternalSMS. Account
        feature PagesSending.

        Reference: https://developers.ringcentral.com/api-reference/Pager-Messages/createInternalTextMessage

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CreateInternalTextMessageRequest (json).

        Returns:
            200: InternalTextMessageInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        sent = await rc.api.pager_messages.create_internal_text_message(
            body={"to": [{"extension_id": colleague_id}], "text": "Lunch at noon?"}
        )
        print(sent.id, sent.message_status)
        ```
        """
        return await self._client.send(
            calls.create_internal_text_message(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncPagerMessagesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncPagerMessagesApi) -> None:
            self.create_internal_text_message = async_raw(api.create_internal_text_message)

    class AsyncPagerMessagesApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncPagerMessagesApi) -> None:
            self.create_internal_text_message = async_streaming(api.create_internal_text_message)
