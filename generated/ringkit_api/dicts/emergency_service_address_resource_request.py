# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class EmergencyServiceAddressResourceRequestDict(TypedDict):
    """`EmergencyServiceAddressResourceRequest` as a dict."""

    street: NotRequired[str]
    street2: NotRequired[str]
    zip: NotRequired[str]
    customer_name: NotRequired[str]
    state: NotRequired[str]
    state_id: NotRequired[str]
    country: NotRequired[str]
    country_id: NotRequired[str]
