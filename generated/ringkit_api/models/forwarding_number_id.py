# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ForwardingNumberId(Model):
    """Forwarding number ID."""

    forwarding_number_id: str | Unset = UNSET
