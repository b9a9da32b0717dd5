# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AnswerTarget(Model):
    """Answer target."""

    device_id: str
