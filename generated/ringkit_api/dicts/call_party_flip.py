# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CallPartyFlipDict(TypedDict):
    """`CallPartyFlip` as a dict."""

    call_flip_id: str
