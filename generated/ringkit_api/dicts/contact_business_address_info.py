# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ContactBusinessAddressInfoDict(TypedDict):
    """`ContactBusinessAddressInfo` as a dict."""

    country: NotRequired[str]
    state: NotRequired[str]
    city: NotRequired[str]
    street: NotRequired[str]
    zip: NotRequired[str]
