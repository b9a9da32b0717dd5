# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class RingOutFromDict(TypedDict):
    """`RingOutFrom` as a dict."""

    phone_number: NotRequired[str]
    forwarding_number_id: NotRequired[str]
