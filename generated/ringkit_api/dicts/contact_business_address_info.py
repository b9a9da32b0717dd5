# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ContactBusinessAddressInfoDict(TypedDict):
    """`ContactBusinessAddressInfo` as a dict."""

    country: NotRequired[str]
    """Country."""
    state: NotRequired[str]
    """State or province; needed in the USA, Canada and the UK."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """Street and number."""
    zip: NotRequired[str]
    """Postal code."""
