# Written by `make generate` from spec/. Do not edit.
"""Device SIP Registration: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload

if TYPE_CHECKING:
    from ringkit_api.dicts.device_sip_registration import CreateSipRegistrationRequestDict
    from ringkit_api.models.create_sip_registration_request import CreateSipRegistrationRequest
    from ringkit_api.models.create_sip_registration_response import CreateSipRegistrationResponse


_CREATE_SIP_REGISTRATION = Operation(
    id="createSIPRegistration",
    method="POST",
    path="/restapi/v1.0/client-info/sip-provision",
    rate_group="Heavy",
    results={200: "CreateSipRegistrationResponse"},
    payloads=(Payload("json", "CreateSipRegistrationRequest"),),
    app_permission="VoipCalling",
)


def create_sip_registration(
    *, body: CreateSipRegistrationRequest | CreateSipRegistrationRequestDict
) -> Call[CreateSipRegistrationResponse]:
    """Register a softphone and get its SIP user name, password and proxies.

    The answer is all that a SIP stack needs. Send the `id` of the device from the first answer
    again in later calls, so that the same device is meant; repeat the call every
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
    registration = rc.api.device_sip_registration.create_sip_registration(
        body={"sip_info": [{"transport": "WSS"}]}
    )
    print(registration.device.id, registration.device.status)
    for sip in registration.sip_info:
        print(sip.username, sip.domain, sip.outbound_proxy)
    ```
    """
    return Call(
        _CREATE_SIP_REGISTRATION,
        body=body,
    )
