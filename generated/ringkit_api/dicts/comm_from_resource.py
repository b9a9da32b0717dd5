# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CommFromResourceDict(TypedDict):
    """`CommFromResource` as a dict."""

    phone_number: str
    """Number of the caller, E.164."""
    name: str
    """Name of the caller."""
