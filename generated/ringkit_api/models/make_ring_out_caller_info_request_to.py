# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MakeRingOutCallerInfoRequestTo(Model):
    """Make RingOut caller info request to."""

    phone_number: str | Unset = UNSET
