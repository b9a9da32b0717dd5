# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AIInsightsSpeakerInfoItem(Model):
    """Ai insights speaker info item."""

    speaker_id: str
    name: str | Unset = UNSET
    account_id: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    phone_number: str | Unset = UNSET
