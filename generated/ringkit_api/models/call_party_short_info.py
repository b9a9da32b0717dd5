# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallPartyShortInfo(Model):
    """Call party short info."""

    phone_number: str | Unset = UNSET
    name: str | Unset = UNSET
    extension_id: str | Unset = UNSET
