# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_phone_party import MessagePhoneParty


@model
class NewThreadMessageRequest(Model):
    """New thread message request.

    Attributes:
        to: 1 to 10 items.
        text: 1 to 1000 characters.
    """

    thread_id: str | Unset = UNSET
    from_: MessagePhoneParty
    to: list[MessagePhoneParty]
    text: str
