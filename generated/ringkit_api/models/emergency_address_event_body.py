# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EmergencyAddressEventBody(Model):
    """Emergency address event body."""

    extension_id: str | Unset = UNSET
    device_id: str | Unset = UNSET
