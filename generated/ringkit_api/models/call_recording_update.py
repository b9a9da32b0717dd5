# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallRecordingUpdate(Model):
    """Whether a recording runs or pauses.

    Attributes:
        active: True to resume, false to pause.
    """

    active: bool
    """True to resume, false to pause."""
