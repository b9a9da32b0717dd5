# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class BridgeTargetRequest(Model):
    """Bridge target request."""

    telephony_session_id: str
    party_id: str
