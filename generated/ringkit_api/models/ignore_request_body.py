# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class IgnoreRequestBody(Model):
    """Ignore request body."""

    device_id: str
