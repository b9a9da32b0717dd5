# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class BridgeTargetRequestDict(TypedDict):
    """`BridgeTargetRequest` as a dict."""

    telephony_session_id: str
    """`id` of the other call session."""
    party_id: str
    """`id` of the party the user is in that session."""
