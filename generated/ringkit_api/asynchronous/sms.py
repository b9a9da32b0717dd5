# Written by `make generate` from spec/. Do not edit.
"""SMS for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import sms as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._call.files import File
    from ringkit_api.models.create_mms_message import CreateMMSMessage
    from ringkit_api.models.create_sms_message import CreateSMSMessage
    from ringkit_api.models.get_sms_message_info_response import GetSMSMessageInfoResponse


class AsyncSMSApi(AsyncNamespace):
    """SMS: 2 operations."""

    async def create_mms(
        self, *, account_id: str | int = "~", extension_id: str | int = "~", body: CreateMMSMessage
    ) -> GetSMSMessageInfoResponse:
        """Create MMS.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/mms`

        Rate group Medium. App permission SMS. User permission OutboundSMS. Account feature
        SMSSending. Request body up to 10,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/SMS/createMMS

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CreateMMSMessage (multipart).

        Returns:
            200: GetSMSMessageInfoResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.create_mms(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    @overload
    async def create_sms_message(
        self, *, account_id: str | int = "~", extension_id: str | int = "~", body: CreateSMSMessage
    ) -> GetSMSMessageInfoResponse: ...

    @overload
    async def create_sms_message(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: CreateSMSMessage,
        attachments: File | Sequence[File],
    ) -> GetSMSMessageInfoResponse: ...

    async def create_sms_message(self, **arguments: Any) -> GetSMSMessageInfoResponse:
        """Create SMS message.

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
            200: GetSMSMessageInfoResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(calls.create_sms_message(**arguments))
