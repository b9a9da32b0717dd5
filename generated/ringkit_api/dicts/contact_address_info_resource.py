# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ContactAddressInfoResourceDict(TypedDict):
    """`ContactAddressInfoResource` as a dict."""

    street: NotRequired[str]
    """Street and house number."""
    city: NotRequired[str]
    """City."""
    state: NotRequired[str]
    """State or province."""
    zip: NotRequired[str]
    """Postal code."""
    country: NotRequired[str]
    """Country of the address."""
