# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdateEveryoneTeamRequestDict(TypedDict):
    """`UpdateEveryoneTeamRequest` as a dict."""

    name: NotRequired[str]
    """New name of the chat, at most 250 characters."""
    description: NotRequired[str]
    """New description of the chat, at most 1000 characters."""
