# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class ThreadNoteCreateRequestDict(TypedDict):
    """`ThreadNoteCreateRequest` as a dict."""

    thread_id: str
    text: str
    """1 to 1000 characters."""
