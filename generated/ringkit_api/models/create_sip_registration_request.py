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
    """Create SIP registration request.

    Attributes:
        soft_phone_line_reassignment: `"None"` if left out.
    """

    device: DeviceInfoRequest | Unset = UNSET
    sip_info: list[SIPInfoRequest] | Unset = UNSET
    soft_phone_line_reassignment: CreateSipRegistrationRequestSoftPhoneLineReassignment | Unset = (
        UNSET
    )
