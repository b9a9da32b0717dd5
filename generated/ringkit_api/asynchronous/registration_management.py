# Written by `make generate` from spec/. Do not edit.
"""Registration Management for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import registration_management as calls

if TYPE_CHECKING:
    from ringkit_api.models.reg_session_model import RegSessionModel


class AsyncRegistrationManagementApi(AsyncNamespace):
    """Registration Management: 2 operations."""

    async def get_session(self, *, session_id: str | int) -> RegSessionModel:
        """Get session.

        `GET /webinar/registration/v1/sessions/{sessionId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registration-Management/rcwRegGetSession

        Args:
            session_id: str or int; 1 to 20 characters.

        Returns:
            200: RegSessionModel.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).
        """
        return await self._client.send(
            calls.get_session(
                session_id=session_id,
            )
        )

    async def update_session(
        self, *, session_id: str | int, body: RegSessionModel
    ) -> RegSessionModel:
        """Update session.

        `PATCH /webinar/registration/v1/sessions/{sessionId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registration-Management/rcwRegUpdateSession

        Args:
            session_id: str or int; 1 to 20 characters.
            body: RegSessionModel (json).

        Returns:
            200: RegSessionModel.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).
        """
        return await self._client.send(
            calls.update_session(
                session_id=session_id,
                body=body,
            )
        )
