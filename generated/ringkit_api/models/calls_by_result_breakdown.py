# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByResultBreakdown(Model):
    """Calls by result breakdown."""

    completed: float
    abandoned: float
    voicemail: float
    missed: float
    accepted: float
    unknown: float
    transferred: float
    picked_up: float
    answered_elsewhere: float
    forwarded: float
