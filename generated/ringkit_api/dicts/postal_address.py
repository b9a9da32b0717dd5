# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PostalAddressDict(TypedDict):
    """`PostalAddress` as a dict."""

    street: str
    """At most 256 characters."""
    street2: NotRequired[str]
    """At most 256 characters."""
    city: str
    """At most 64 characters."""
    state: NotRequired[str]
    """At most 64 characters."""
    zip: str
    """At most 10 characters."""
    country: str
    """2 characters."""
