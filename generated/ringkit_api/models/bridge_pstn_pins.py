# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BridgePstnPins(Model):
    """Bridge pstn pins."""

    host: str | Unset = UNSET
    participant: str | Unset = UNSET
