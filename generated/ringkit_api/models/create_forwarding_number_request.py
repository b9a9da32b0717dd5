# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum

if TYPE_CHECKING:
    from ringkit_api.models.create_forwarding_number_device_info import (
        CreateForwardingNumberDeviceInfo,
    )


@model
class CreateForwardingNumberRequest(Model):
    """Create forwarding number request.

    Attributes:
        label: At most 60 characters.
        type: `"Other"` if left out.
    """

    id: str | Unset = UNSET
    flip_number: int | Unset = UNSET
    phone_number: str | Unset = UNSET
    label: str | Unset = UNSET
    type: ForwardingPhoneNumberTypeEnum | Unset = UNSET
    device: CreateForwardingNumberDeviceInfo | Unset = UNSET
