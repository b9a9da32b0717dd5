# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MessageStatusEnum


@model
class FaxResponseTo(Model):
    """A recipient of a fax.

    Attributes:
        recipient_id: Identifier of the recipient within the message.
        phone_number: Phone number in E.164, with `+` and country code.
        name: Name of the recipient.
        message_status: How far the fax to this recipient is.
        location: City and state, if they follow from the number; not for toll-free ones.
    """

    recipient_id: str | Unset = UNSET
    """Identifier of the recipient within the message."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    name: str | Unset = UNSET
    """Name of the recipient."""
    message_status: MessageStatusEnum | Unset = UNSET
    """How far the fax to this recipient is."""
    location: str | Unset = UNSET
    """City and state, if they follow from the number; not for toll-free ones."""
