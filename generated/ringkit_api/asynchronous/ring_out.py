# Written by `make generate` from spec/. Do not edit.
"""RingOut for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import ring_out as calls

if TYPE_CHECKING:
    from ringkit_api.models.get_ring_out_status_response import GetRingOutStatusResponse
    from ringkit_api.models.make_ring_out_request import MakeRingOutRequest


class AsyncRingOutApi(AsyncNamespace):
    """RingOut: 3 operations."""

    async def create_ring_out_call(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: MakeRingOutRequest,
    ) -> GetRingOutStatusResponse:
        """Create ring out call.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out`

        Rate group Heavy. App permission RingOut.

        Reference: https://developers.ringcentral.com/api-reference/RingOut/createRingOutCall

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: MakeRingOutRequest (json).

        Returns:
            200: GetRingOutStatusResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.create_ring_out_call(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    async def delete_ring_out_call(
        self, *, ringout_id: str | int, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> None:
        """Delete ring out call.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

        Rate group Heavy. App permission RingOut.

        Reference: https://developers.ringcentral.com/api-reference/RingOut/deleteRingOutCall

        Args:
            ringout_id: str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.delete_ring_out_call(
                ringout_id=ringout_id,
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def read_ring_out_call_status(
        self, *, ringout_id: str | int, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> GetRingOutStatusResponse:
        """Read ring out call status.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

        Rate group Light. App permission RingOut.

        Reference: https://developers.ringcentral.com/api-reference/RingOut/readRingOutCallStatus

        Args:
            ringout_id: str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: GetRingOutStatusResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_ring_out_call_status(
                ringout_id=ringout_id,
                account_id=account_id,
                extension_id=extension_id,
            )
        )
