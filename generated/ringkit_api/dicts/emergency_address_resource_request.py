# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class EmergencyAddressResourceRequestDict(TypedDict):
    """`EmergencyAddressResourceRequest` as a dict."""

    country: NotRequired[str]
    country_id: NotRequired[str]
    state: NotRequired[str]
    state_id: NotRequired[str]
    city: NotRequired[str]
    street: NotRequired[str]
    street2: NotRequired[str]
    zip: NotRequired[str]
    customer_name: NotRequired[str]
