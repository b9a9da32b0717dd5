# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MessageStatusEnum


@model
class FaxResponseTo(Model):
    """Fax response to."""

    recipient_id: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    name: str | Unset = UNSET
    message_status: MessageStatusEnum | Unset = UNSET
    location: str | Unset = UNSET
