# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PeerInfo(Model):
    """Peer info."""

    session_id: str | Unset = UNSET
    telephony_session_id: str | Unset = UNSET
    party_id: str | Unset = UNSET
