# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ForwardingNumberIdDict(TypedDict):
    """`ForwardingNumberId` as a dict."""

    forwarding_number_id: NotRequired[str]
    """`id` of the number, from `list_forwarding_numbers`."""
