# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RecordingInfo(Model):
    """Recording that a party has.

    Attributes:
        id: Identifier, as other operations take it.
        active: Whether the recording is running; false while it is paused.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    active: bool | Unset = UNSET
    """Whether the recording is running; false while it is paused."""
