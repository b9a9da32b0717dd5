# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.device_info_request import DeviceInfoRequest
    from ringkit_api.models.sip_info_request import SIPInfoRequest

CreateSipRegistrationRequestSoftPhoneLineReassignment = Literal["None", "Initialize", "Reassign"]


@model
class CreateSipRegistrationRequest(Model):
    """The phone to register, and how it will connect.

    Attributes:
        device: The phone that registers; leave it out to create a new one.
        sip_info: Transports that the phone can use, in its order of preference.
        soft_phone_line_reassignment: Softphones only: take over the digital line of another device;
            without one the error is SPR-131. `"None"` if left out.
    """

    device: DeviceInfoRequest | Unset = UNSET
    """The phone that registers; leave it out to create a new one."""
    sip_info: list[SIPInfoRequest] | Unset = UNSET
    """Transports that the phone can use, in its order of preference."""
    soft_phone_line_reassignment: CreateSipRegistrationRequestSoftPhoneLineReassignment | Unset = (
        UNSET
    )
    """Softphones only: take over the digital line of another device; without one the error is SPR-131."""
