# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class RingOutToDict(TypedDict):
    """`RingOutTo` as a dict."""

    phone_number: NotRequired[str]
    """Number of the phone in E.164."""
