# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class CommPhoneNumberResourceDict(TypedDict):
    """`CommPhoneNumberResource` as a dict."""

    phone_number: str
    """The number, E.164."""
