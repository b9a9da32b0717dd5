# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByActionsBreakdown(Model):
    """Calls by actions breakdown."""

    park_on: float
    park_off: float
    hold_on: float
    hold_off: float
    blind_transfer: float
    warm_transfer: float
    dtmf_transfer: float
