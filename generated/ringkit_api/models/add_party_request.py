# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AddPartyRequest(Model):
    """Add party request."""

    session_id: str
    party_id: str
