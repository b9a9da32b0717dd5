# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommFromResource(Model):
    """Comm from resource."""

    phone_number: str
    name: str
