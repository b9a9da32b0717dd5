# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdatePostRequestDict(TypedDict):
    """`UpdatePostRequest` as a dict."""

    text: NotRequired[str]
    """The new text; it takes the place of the old one."""
