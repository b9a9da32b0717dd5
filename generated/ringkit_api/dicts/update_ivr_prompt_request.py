# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdateIVRPromptRequestDict(TypedDict):
    """`UpdateIVRPromptRequest` as a dict."""

    filename: NotRequired[str]
    """New name of the recording."""
