# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BaseCallLogToParty(Model):
    """Base call log to party."""

    dialed_phone_number: str | Unset = UNSET
