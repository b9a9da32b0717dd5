# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MessageStoreCallerInfoResponseFrom(Model):
    """Message store caller info response from."""

    extension_number: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    location: str | Unset = UNSET
    name: str | Unset = UNSET
    phone_number: str | Unset = UNSET
