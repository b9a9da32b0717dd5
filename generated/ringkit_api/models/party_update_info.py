# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PartyUpdateInfo(Model):
    """Party update info."""

    muted: bool | Unset = UNSET
    stand_alone: bool | Unset = UNSET
