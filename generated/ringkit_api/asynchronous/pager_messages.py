# Written by `make generate` from spec/. Do not edit.
"""Pager Messages for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import pager_messages as calls

if TYPE_CHECKING:
    from ringkit_api.models.create_internal_text_message_request import (
        CreateInternalTextMessageRequest,
    )
    from ringkit_api.models.get_internal_text_message_info_response import (
        GetInternalTextMessageInfoResponse,
    )


class AsyncPagerMessagesApi(AsyncNamespace):
    """Pager Messages: 1 operation."""

    async def create_internal_text_message(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: CreateInternalTextMessageRequest,
    ) -> GetInternalTextMessageInfoResponse:
        """Create internal text message.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager`

        Rate group Medium. App permission InternalMessages. User permission InternalSMS. Account
        feature PagesSending.

        Reference: https://developers.ringcentral.com/api-reference/Pager-Messages/createInternalTextMessage

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CreateInternalTextMessageRequest (json).

        Returns:
            200: GetInternalTextMessageInfoResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.create_internal_text_message(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )
