# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.notification_info import NotificationInfo


@model
class InboundMessageEvent(Model):
    """A message came in, as mobile devices are told.

    Attributes:
        aps: What the device shows.
        message_id: `id` of the message.
        conversation_id: `id` of the conversation the message belongs to.
        from_: Who calls or sends.
        to: Who is called or receives.
        owner_id: `id` of the extension that owns it.
    """

    aps: NotificationInfo | Unset = UNSET
    """What the device shows."""
    message_id: str | Unset = UNSET
    """`id` of the message."""
    conversation_id: str | Unset = UNSET
    """`id` of the conversation the message belongs to."""
    from_: str | Unset = UNSET
    """Who calls or sends."""
    to: str | Unset = UNSET
    """Who is called or receives."""
    owner_id: str | Unset = UNSET
    """`id` of the extension that owns it."""
