# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallersInfoRequest(Model):
    """Caller to whom a rule applies.

    Attributes:
        caller_id: Number of the caller.
        name: Name of the caller.
    """

    caller_id: str | Unset = UNSET
    """Number of the caller."""
    name: str | Unset = UNSET
    """Name of the caller."""
