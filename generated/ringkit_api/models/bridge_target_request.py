# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class BridgeTargetRequest(Model):
    """The user's party in the other call.

    Attributes:
        telephony_session_id: `id` of the other call session.
        party_id: `id` of the party the user is in that session.
    """

    telephony_session_id: str
    """`id` of the other call session."""
    party_id: str
    """`id` of the party the user is in that session."""
