# Written by `make generate` from spec/. Do not edit.
"""Device SIP Registration for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit_api import device_sip_registration as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit_api.dicts.device_sip_registration import CreateSipRegistrationRequestDict
    from ringkit_api.models.create_sip_registration_request import CreateSipRegistrationRequest
    from ringkit_api.models.create_sip_registration_response import CreateSipRegistrationResponse


class AsyncDeviceSIPRegistrationApi(AsyncNamespace):
    """Device SIP Registration: 1 operation."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncDeviceSIPRegistrationApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncDeviceSIPRegistrationApiStreaming: ...

    async def create_sip_registration(
        self,
        *,
        body: CreateSipRegistrationRequest | CreateSipRegistrationRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CreateSipRegistrationResponse:
        """Register a softphone and get its SIP user name, password and proxies.

        The answer is all that a SIP stack needs. Send the `id` of the device from the first
        answer again in later calls, so that the same device is meant; repeat the call every
        `polling_interval` seconds.

        `POST /restapi/v1.0/client-info/sip-provision`

        Rate group Heavy. App permission VoipCalling.

        Reference: https://developers.ringcentral.com/api-reference/Device-SIP-Registration/createSIPRegistration

        Args:
            body: CreateSipRegistrationRequest (json).

        Returns:
            200: CreateSipRegistrationResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 500, 503).

        Example:

        ```python
        registration = await rc.api.device_sip_registration.create_sip_registration(
            body={"sip_info": [{"transport": "WSS"}]}
        )
        print(registration.device.id, registration.device.status)
        for sip in registration.sip_info:
            print(sip.username, sip.domain, sip.outbound_proxy)
        ```
        """
        return await self._client.send(
            calls.create_sip_registration(
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncDeviceSIPRegistrationApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncDeviceSIPRegistrationApi) -> None:
            self.create_sip_registration = async_raw(api.create_sip_registration)

    class AsyncDeviceSIPRegistrationApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncDeviceSIPRegistrationApi) -> None:
            self.create_sip_registration = async_streaming(api.create_sip_registration)
