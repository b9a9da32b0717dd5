# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class ThreadNoteUpdateRequestDict(TypedDict):
    """`ThreadNoteUpdateRequest` as a dict."""

    text: str
    """New text of the note. 1 to 1000 characters."""
