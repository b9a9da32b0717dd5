# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommCallTypesResource(Model):
    """Comm call types resource."""

    queue_calls_included: bool
