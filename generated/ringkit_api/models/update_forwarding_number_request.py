# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum


@model
class UpdateForwardingNumberRequest(Model):
    """Update forwarding number request.

    Attributes:
        label: At most 60 characters.
    """

    phone_number: str | Unset = UNSET
    label: str | Unset = UNSET
    flip_number: str | Unset = UNSET
    type: ForwardingPhoneNumberTypeEnum | Unset = UNSET
