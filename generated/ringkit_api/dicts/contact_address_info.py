# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ContactAddressInfoDict(TypedDict):
    """`ContactAddressInfo` as a dict."""

    street: NotRequired[str]
    """Street and number."""
    city: NotRequired[str]
    """City."""
    country: NotRequired[str]
    """Country."""
    state: NotRequired[str]
    """State, province or region."""
    zip: NotRequired[str]
    """Postal code."""
