# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.create_sip_registration_request import (
        CreateSipRegistrationRequestSoftPhoneLineReassignment,
    )
    from ringkit_api.models.device_info_request import DeviceInfoRequest
    from ringkit_api.models.sip_info_request import SIPInfoRequest, SIPInfoRequestTransport


class CreateSipRegistrationRequestDict(TypedDict):
    """`CreateSipRegistrationRequest` as a dict."""

    device: NotRequired[DeviceInfoRequest | DeviceInfoRequestDict]
    """The phone that registers; leave it out to create a new one."""
    sip_info: NotRequired[Sequence[SIPInfoRequest | SIPInfoRequestDict]]
    """Transports that the phone can use, in its order of preference."""
    soft_phone_line_reassignment: NotRequired[CreateSipRegistrationRequestSoftPhoneLineReassignment]
    """Softphones only: take over the digital line of another device; without one the error is SPR-131.
        `"None"` if left out."""


class DeviceInfoRequestDict(TypedDict):
    """`DeviceInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of the device from an earlier registration; a new device is made without it."""
    app_external_id: NotRequired[str | int | Unset]
    """Name of the push certificate; applications on iOS only."""
    computer_name: NotRequired[str]
    """Name of the computer that the softphone runs on."""
    serial: NotRequired[str]
    """Serial number of the phone or of the installation; softphones and mobile applications."""


class SIPInfoRequestDict(TypedDict):
    """`SIPInfoRequest` as a dict."""

    transport: NotRequired[SIPInfoRequestTransport]
    """SIP transport; WSS is that of browsers."""
