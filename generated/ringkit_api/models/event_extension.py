# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EventExtension(Model):
    """Event extension."""

    id: str | Unset = UNSET
