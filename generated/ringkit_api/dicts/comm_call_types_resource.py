# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CommCallTypesResourceDict(TypedDict):
    """`CommCallTypesResource` as a dict."""

    queue_calls_included: bool
    """Whether calls of queues that the user is a member of are meant too."""
