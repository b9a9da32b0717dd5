# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_phone_party import MessagePhoneParty


@model
class NewThreadMessageRequest(Model):
    """A text to be sent.

    Attributes:
        thread_id: Thread to send in; chosen by the numbers if left out. A resolved one is refused.
        from_: The sender: a number of the call queue or user.
        to: The recipients. 1 to 10 items.
        text: The words, at most 1000 UTF-16 units. 1 to 1000 characters.
    """

    thread_id: str | Unset = UNSET
    """Thread to send in; chosen by the numbers if left out. A resolved one is refused."""
    from_: MessagePhoneParty
    """The sender: a number of the call queue or user."""
    to: list[MessagePhoneParty]
    """The recipients."""
    text: str
    """The words, at most 1000 UTF-16 units."""
