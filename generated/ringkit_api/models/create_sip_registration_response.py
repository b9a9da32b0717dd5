# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.sip_flags_response import SipFlagsResponse
    from ringkit_api.models.sip_info_response import SipInfoResponse
    from ringkit_api.models.sip_registration_device_info import SipRegistrationDeviceInfo


@model
class CreateSipRegistrationResponse(Model):
    """All that a SIP stack needs to register.

    Attributes:
        device: The device that was found or created; keep its `id` for the next registration.
        sip_info: Credentials and proxies, one entry for each transport.
        sip_info_pstn: Credentials for calls that a mobile application makes through the telephone
            network.
        sip_flags: What the phone may do.
        sip_error_codes: SIP response codes after which to try another proxy.
        polling_interval: Seconds after which to register again and refresh what was stored.
        persist_gateway_configured: Whether the user has an application that is reached through a
            telephone gateway.
    """

    device: SipRegistrationDeviceInfo
    """The device that was found or created; keep its `id` for the next registration."""
    sip_info: list[SipInfoResponse]
    """Credentials and proxies, one entry for each transport."""
    sip_info_pstn: list[SipInfoResponse] | Unset = UNSET
    """Credentials for calls that a mobile application makes through the telephone network."""
    sip_flags: SipFlagsResponse
    """What the phone may do."""
    sip_error_codes: list[str] | Unset = UNSET
    """SIP response codes after which to try another proxy."""
    polling_interval: int | Unset = UNSET
    """Seconds after which to register again and refresh what was stored."""
    persist_gateway_configured: bool | Unset = UNSET
    """Whether the user has an application that is reached through a telephone gateway."""
