# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class BusinessAddressInfoDict(TypedDict):
    """`BusinessAddressInfo` as a dict."""

    country: NotRequired[str]
    """Country of the address or number."""
    state: NotRequired[str]
    """State or province."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """Street and house number."""
    zip: NotRequired[str]
    """Postal code."""
