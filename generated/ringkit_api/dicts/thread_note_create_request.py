# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class ThreadNoteCreateRequestDict(TypedDict):
    """`ThreadNoteCreateRequest` as a dict."""

    thread_id: str
    """Thread of the note, from `rc.api.message_threads.list_threads`; it must be open."""
    text: str
    """Text of the note. 1 to 1000 characters."""
