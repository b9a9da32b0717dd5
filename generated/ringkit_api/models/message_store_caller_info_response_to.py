# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import FaxErrorCodeEnum, MessageStatusEnum


@model
class MessageStoreCallerInfoResponseTo(Model):
    """A recipient of a message.

    Attributes:
        extension_number: Short number that is dialled inside the account.
        extension_id: `id` of the extension.
        location: City and state, if they follow from the number; not for toll-free ones.
        target: Whether the message came to just this number; group messages only.
        message_status: How far the message to this recipient is.
        fax_error_code: Why a fax did not reach this recipient.
        name: Name that belongs to the number.
        phone_number: Phone number in E.164, with `+` and country code.
        recipient_id: Identifier of the recipient within the message.
    """

    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    location: str | Unset = UNSET
    """City and state, if they follow from the number; not for toll-free ones."""
    target: bool | Unset = UNSET
    """Whether the message came to just this number; group messages only."""
    message_status: MessageStatusEnum | Unset = UNSET
    """How far the message to this recipient is."""
    fax_error_code: FaxErrorCodeEnum | Unset = UNSET
    """Why a fax did not reach this recipient."""
    name: str | Unset = UNSET
    """Name that belongs to the number."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    recipient_id: str | Unset = UNSET
    """Identifier of the recipient within the message."""
