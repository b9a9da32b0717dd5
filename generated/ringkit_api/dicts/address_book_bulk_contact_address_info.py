# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AddressBookBulkContactAddressInfoDict(TypedDict):
    """`AddressBookBulkContactAddressInfo` as a dict."""

    country: NotRequired[str]
    """Country."""
    state: NotRequired[str]
    """State, province or region."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """Street and number."""
    zip: NotRequired[str]
    """Postal code."""
