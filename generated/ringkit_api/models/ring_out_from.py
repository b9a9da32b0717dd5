# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RingOutFrom(Model):
    """RingOut from."""

    phone_number: str | Unset = UNSET
    forwarding_number_id: str | Unset = UNSET
