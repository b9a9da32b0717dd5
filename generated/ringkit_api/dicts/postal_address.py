# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PostalAddressDict(TypedDict):
    """`PostalAddress` as a dict."""

    street: str
    """First line of the address: street and number. At most 256 characters."""
    street2: NotRequired[str]
    """Second line of the address: floor, suite or apartment. At most 256 characters."""
    city: str
    """City. At most 64 characters."""
    state: NotRequired[str]
    """State, province or region; needed where the country has them. At most 64 characters."""
    zip: str
    """Postal code. At most 10 characters."""
    country: str
    """Two-letter code of the country, ISO 3166. 2 characters."""
