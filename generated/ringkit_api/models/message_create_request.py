# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MessageCreateRequest(Model):
    """A text to one recipient.

    Attributes:
        to: The recipient, E.164; exactly one number.
        text: The text for this recipient, in place of that of the batch. At most 1000 characters.
    """

    to: list[str]
    """The recipient, E.164; exactly one number."""
    text: str | Unset = UNSET
    """The text for this recipient, in place of that of the batch."""
