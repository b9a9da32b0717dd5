# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateNoteRequestDict(TypedDict):
    """`CreateNoteRequest` as a dict."""

    title: str
    body: NotRequired[str]
