# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CallPartyFlipDict(TypedDict):
    """`CallPartyFlip` as a dict."""

    call_flip_id: str
    """Number of the phone to move to, `flip_number` of
        `rc.api.call_forwarding.list_forwarding_numbers`."""
