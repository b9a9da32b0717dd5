# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommGreetingIdResource(Model):
    """Comm greeting ID resource."""

    id: str
