# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum


@model
class UpdateForwardingNumberRequest(Model):
    """Number as it is to be.

    Attributes:
        phone_number: Number to forward to, in E.164.
        label: Text by which people tell it from others. At most 60 characters.
        flip_number: Digit to dial for moving a call there.
        type: Kind of the phone, which also names it.
    """

    phone_number: str | Unset = UNSET
    """Number to forward to, in E.164."""
    label: str | Unset = UNSET
    """Text by which people tell it from others."""
    flip_number: str | Unset = UNSET
    """Digit to dial for moving a call there."""
    type: ForwardingPhoneNumberTypeEnum | Unset = UNSET
    """Kind of the phone, which also names it."""
