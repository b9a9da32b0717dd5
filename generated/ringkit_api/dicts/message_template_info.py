# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class MessageTemplateInfoDict(TypedDict):
    """`MessageTemplateInfo` as a dict."""

    text: str
    """The text, at most 1,000 UTF-16 code units; an emoji counts as two."""
