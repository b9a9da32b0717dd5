# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsBySegmentsBreakdown(Model):
    """Calls by segments breakdown."""

    ringing: float
    live_talk: float
    hold: float
    park: float
    transfer: float
    ivr_prompt: float
    voicemail: float
    vm_greeting: float
    setup: float
    forwarding: float
