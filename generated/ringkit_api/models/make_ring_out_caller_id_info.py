# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MakeRingOutCallerIdInfo(Model):
    """Make RingOut caller ID info."""

    phone_number: str | Unset = UNSET
