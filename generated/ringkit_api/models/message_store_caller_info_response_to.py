# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import FaxErrorCodeEnum, MessageStatusEnum


@model
class MessageStoreCallerInfoResponseTo(Model):
    """Message store caller info response to."""

    extension_number: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    location: str | Unset = UNSET
    target: bool | Unset = UNSET
    message_status: MessageStatusEnum | Unset = UNSET
    fax_error_code: FaxErrorCodeEnum | Unset = UNSET
    name: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    recipient_id: str | Unset = UNSET
