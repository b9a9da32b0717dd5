# Written by `make generate` from spec/. Do not edit.
"""SMS for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import sms as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._call.files import File
    from ringkit._client.namespace import async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.sms import CreateMMSMessageDict, CreateSMSMessageDict
    from ringkit_api.models.create_mms_message import CreateMMSMessage
    from ringkit_api.models.create_sms_message import CreateSMSMessage
    from ringkit_api.models.sms_message_info import SMSMessageInfo


class AsyncSMSApi(AsyncNamespace):
    """SMS: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSMSApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncSMSApiStreaming: ...

    async def create_mms(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CreateMMSMessage | CreateMMSMessageDict,
        **options: Unpack[RequestOptions],
    ) -> SMSMessageInfo:
        """Send a text message with pictures or other files.

        At most 10 attachments with 1,500,000 bytes together, each with a file name, else 400.
        At most 50 calls a minute. The answer says only that it was taken: `message_status`
        changes later.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/mms`

        Rate group Medium. App permission SMS. User permission OutboundSMS. Account feature
        SMSSending. Request body up to 10,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/SMS/createMMS

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CreateMMSMessage (multipart).

        Returns:
            200: SMSMessageInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        picture = Attachment(b"\\x89PNG...", "map.png")
        sent = await rc.api.sms.create_mms(body={
            "from_": {"phone_number": own},
            "to": [{"phone_number": "+16505550123"}],
            "text": "The way to our shop", "attachments": [picture],
        })
        print(sent.id, sent.message_status)
        ```
        """
        return await self._client.send(
            calls.create_mms(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def create_sms_message(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CreateSMSMessage | CreateSMSMessageDict,
        attachments: File | Sequence[File] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SMSMessageInfo:
        """Send a text message from a number of the user to one or more numbers.

        The number needs the feature SmsSender: any other is refused with 403 MSG-304. At most
        40 calls a minute. Queued is not delivered: `message_status` changes later. Never repeat
        it blindly after a timeout: it may have been sent.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms`

        Rate group Medium. App permission SMS. User permission OutboundSMS. Account feature
        SMSSending. Request body up to 10,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/SMS/createSMSMessage

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CreateSMSMessage (json).
            attachments: files sent beside the body, as multipart/form-data.

        Returns:
            200: SMSMessageInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        sent = await rc.api.sms.create_sms_message(
            body={
                "from_": {"phone_number": own},
                "to": [{"phone_number": "+16505550123"}],
                "text": "See you at noon",
            }
        )
        print(sent.id, sent.message_status)
        ```
        """
        return await self._client.send(
            calls.create_sms_message(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
                attachments=attachments,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncSMSApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncSMSApi) -> None:
            self.create_mms = async_raw(api.create_mms)
            self.create_sms_message = async_raw(api.create_sms_message)

    class AsyncSMSApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncSMSApi) -> None:
            self.create_mms = async_streaming(api.create_mms)
            self.create_sms_message = async_streaming(api.create_sms_message)
