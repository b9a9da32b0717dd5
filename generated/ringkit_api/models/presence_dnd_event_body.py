# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PresenceDndEventBody(Model):
    """Presence dnd event body."""

    extension_id: str | Unset = UNSET
    dnd_status: str | Unset = UNSET
