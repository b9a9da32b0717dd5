# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BridgePinsWithoutPstn(Model):
    """Bridge pins without pstn."""

    web: str | Unset = UNSET
