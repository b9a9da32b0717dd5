# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AddPartyRequest(Model):
    """Party of another call that joins a conference.

    Attributes:
        session_id: `id` of the call session the party is in now.
        party_id: `id` of the party in that session.
    """

    session_id: str
    """`id` of the call session the party is in now."""
    party_id: str
    """`id` of the party in that session."""
