# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.sip_flags_response import SipFlagsResponse
    from ringkit_api.models.sip_info_response import SipInfoResponse
    from ringkit_api.models.sip_registration_device_info import SipRegistrationDeviceInfo


@model
class CreateDeviceRegistrationResponse(Model):
    """Create device registration response.

    Attributes:
        device: Device that was used.
    """

    device: SipRegistrationDeviceInfo
    """Device that was used."""
    sip_info: list[SipInfoResponse]
    sip_info_pstn: list[SipInfoResponse] | Unset = UNSET
    sip_flags: SipFlagsResponse
    sip_error_codes: list[str] | Unset = UNSET
    polling_interval: int | Unset = UNSET
