# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PostalAddressDict(TypedDict):
    """`PostalAddress` as a dict."""

    street: str
    street2: NotRequired[str]
    city: str
    state: NotRequired[str]
    zip: str
    country: str
