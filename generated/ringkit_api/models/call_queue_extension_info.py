# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallQueueExtensionInfo(Model):
    """Call queue extension info."""

    sla_goal: int | Unset = UNSET
    sla_threshold_seconds: int | Unset = UNSET
    include_abandoned_calls: bool | Unset = UNSET
    abandoned_threshold_seconds: int | Unset = UNSET
