# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.event_extension import EventExtension


@model
class PresenceLineEventBody(Model):
    """Presence line event body."""

    extension: list[EventExtension] | Unset = UNSET
    sequence: int | Unset = UNSET
