# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AutomaticRecordingResource(Model):
    """Automatic recording resource."""

    enabled: bool | Unset = UNSET
    outbound_call_tones: bool | Unset = UNSET
    outbound_call_announcement: bool | Unset = UNSET
    allow_mute: bool | Unset = UNSET
    extension_count: int | Unset = UNSET
    retention_period: int | Unset = UNSET
    max_number_limit: int | Unset = UNSET
