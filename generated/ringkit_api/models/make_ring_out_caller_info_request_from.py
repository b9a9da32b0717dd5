# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MakeRingOutCallerInfoRequestFrom(Model):
    """Make RingOut caller info request from."""

    phone_number: str | Unset = UNSET
    forwarding_number_id: str | Unset = UNSET
