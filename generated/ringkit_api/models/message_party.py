# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class MessageParty(Model):
    """Message party."""

    phone_number: str
