# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MessageDirectionEnum, SmsStatusEnum

if TYPE_CHECKING:
    from datetime import datetime


@model
class MessageListMessageResponse(Model):
    """A text of a high-volume number.

    Attributes:
        id: Identifier of the text.
        batch_id: Batch that the text was sent with.
        from_: The sender, E.164.
        to: The recipient, E.164.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        message_status: How far the text is; Delivered only if the carrier has said so.
        segment_count: Segments that the text was cut into.
        text: The words; only in the Detailed view.
        cost: Cost of the text.
        direction: Whether the text was sent or received.
        error_code: Why the text was not delivered: a code that begins with SMS-.
    """

    id: int | Unset = UNSET
    """Identifier of the text."""
    batch_id: str | Unset = UNSET
    """Batch that the text was sent with."""
    from_: str | Unset = UNSET
    """The sender, E.164."""
    to: list[str] | Unset = UNSET
    """The recipient, E.164."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    message_status: SmsStatusEnum | Unset = UNSET
    """How far the text is; Delivered only if the carrier has said so."""
    segment_count: int | Unset = UNSET
    """Segments that the text was cut into."""
    text: str | Unset = UNSET
    """The words; only in the Detailed view."""
    cost: float | Unset = UNSET
    """Cost of the text."""
    direction: MessageDirectionEnum | Unset = UNSET
    """Whether the text was sent or received."""
    error_code: str | Unset = UNSET
    """Why the text was not delivered: a code that begins with SMS-."""
