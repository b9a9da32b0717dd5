# Written by `make generate` from spec/. Do not edit.
"""Device SIP Registration for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import device_sip_registration as calls

if TYPE_CHECKING:
    from ringkit_api.models.create_sip_registration_request import CreateSipRegistrationRequest
    from ringkit_api.models.create_sip_registration_response import CreateSipRegistrationResponse


class AsyncDeviceSIPRegistrationApi(AsyncNamespace):
    """Device SIP Registration: 1 operation."""

    async def create_sip_registration(
        self, *, body: CreateSipRegistrationRequest
    ) -> CreateSipRegistrationResponse:
        """Create SIP registration.

        `POST /restapi/v1.0/client-info/sip-provision`

        Rate group Heavy. App permission VoipCalling.

        Reference: https://developers.ringcentral.com/api-reference/Device-SIP-Registration/createSIPRegistration

        Args:
            body: CreateSipRegistrationRequest (json).

        Returns:
            200: CreateSipRegistrationResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 500, 503).
        """
        return await self._client.send(
            calls.create_sip_registration(
                body=body,
            )
        )
