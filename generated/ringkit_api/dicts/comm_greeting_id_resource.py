# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CommGreetingIdResourceDict(TypedDict):
    """`CommGreetingIdResource` as a dict."""

    id: str
    """The `id` of a greeting, from `rc.api.greetings.list_standard_greetings` or of one that was
        uploaded."""
