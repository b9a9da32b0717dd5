# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class MessageStoreCallerInfoRequest(Model):
    """Message store caller info request."""

    phone_number: str
