# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BaseCallLogFromParty(Model):
    """Base call log from party."""

    dialer_phone_number: str | Unset = UNSET
