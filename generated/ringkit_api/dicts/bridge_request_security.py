# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class BridgeRequestSecurityDict(TypedDict):
    """`BridgeRequestSecurity` as a dict."""

    password_protected: NotRequired[bool]
    password: NotRequired[str]
    no_guests: NotRequired[bool]
    """`false` if left out."""
    same_account: NotRequired[bool]
    """`false` if left out."""
    e2ee: NotRequired[bool]
    """`false` if left out."""
