# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class DeletePartyRequestDict(TypedDict):
    """`DeletePartyRequest` as a dict."""

    keep_conference_alive: NotRequired[bool]
    """Whether the conference continues without this party. `false` if left out."""
