# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SessionGeneratedModel(Model):
    """Session generated model."""

    video_bridge_id: str | Unset = UNSET
