# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RecordingInfo(Model):
    """Recording info."""

    id: str | Unset = UNSET
    active: bool | Unset = UNSET
