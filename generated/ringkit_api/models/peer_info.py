# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PeerInfo(Model):
    """Party and session to which a call has moved.

    Attributes:
        session_id: Identifier of that call as the call log has it.
        telephony_session_id: `id` of that call session.
        party_id: `id` of the party in that session.
    """

    session_id: str | Unset = UNSET
    """Identifier of that call as the call log has it."""
    telephony_session_id: str | Unset = UNSET
    """`id` of that call session."""
    party_id: str | Unset = UNSET
    """`id` of the party in that session."""
