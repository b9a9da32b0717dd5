# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class RingOutFromDict(TypedDict):
    """`RingOutFrom` as a dict."""

    phone_number: NotRequired[str]
    """Number of the phone in E.164."""
    forwarding_number_id: NotRequired[str]
    """`id` of the phone, from `rc.api.call_forwarding.list_forwarding_numbers`."""
