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
    """Number to be added.

    Attributes:
        id: Identifier; the platform makes one.
        flip_number: Digit to dial for moving a call there.
        phone_number: Number to forward to, in E.164; not together with `device`.
        label: Name of the number; not used if `type` is given. At most 60 characters.
        type: Kind of the phone, which also names it. `"Other"` if left out.
        device: Device of another extension to forward to, for the type `PhoneLine`; not together with
            `phone_number`.
    """

    id: str | Unset = UNSET
    """Identifier; the platform makes one."""
    flip_number: int | Unset = UNSET
    """Digit to dial for moving a call there."""
    phone_number: str | Unset = UNSET
    """Number to forward to, in E.164; not together with `device`."""
    label: str | Unset = UNSET
    """Name of the number; not used if `type` is given."""
    type: ForwardingPhoneNumberTypeEnum | Unset = UNSET
    """Kind of the phone, which also names it."""
    device: CreateForwardingNumberDeviceInfo | Unset = UNSET
    """Device of another extension to forward to, for the type `PhoneLine`; not together with
        `phone_number`."""
