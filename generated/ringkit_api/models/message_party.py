# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class MessageParty(Model):
    """Sender or recipient of a message.

    Attributes:
        phone_number: Number in E.164, with `+` and country code.
    """

    phone_number: str
    """Number in E.164, with `+` and country code."""
