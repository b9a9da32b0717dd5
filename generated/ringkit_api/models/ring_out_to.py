# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RingOutTo(Model):
    """Phone to call.

    Attributes:
        phone_number: Number of the phone in E.164.
    """

    phone_number: str | Unset = UNSET
    """Number of the phone in E.164."""
