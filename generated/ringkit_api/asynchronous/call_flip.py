# Written by `make generate` from spec/. Do not edit.
"""Call Flip for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import call_flip as calls

if TYPE_CHECKING:
    from ringkit_api.models.call_flip_number_list_resource import CallFlipNumberListResource


class AsyncCallFlipApi(AsyncNamespace):
    """Call Flip: 2 operations."""

    async def read_call_flip_settings(
        self, *, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> CallFlipNumberListResource:
        """Read call flip settings.

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
        """
        return await self._client.send(
            calls.read_call_flip_settings(
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def update_call_flip_settings(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: CallFlipNumberListResource,
    ) -> CallFlipNumberListResource:
        """Update call flip settings.

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
        """
        return await self._client.send(
            calls.update_call_flip_settings(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )
