# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateNoteRequestDict(TypedDict):
    """`CreateNoteRequest` as a dict."""

    title: str
    """Title, at most 250 characters."""
    body: NotRequired[str]
    """Text of the note as HTML, at most 1,048,576 characters."""
