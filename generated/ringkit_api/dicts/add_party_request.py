# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class AddPartyRequestDict(TypedDict):
    """`AddPartyRequest` as a dict."""

    session_id: str
    """`id` of the call session the party is in now."""
    party_id: str
    """`id` of the party in that session."""
