# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class BridgeRequestSecurityDict(TypedDict):
    """`BridgeRequestSecurity` as a dict."""

    password_protected: NotRequired[bool]
    """Whether a password is needed; true needs `password`, except on the personal bridge."""
    password: NotRequired[str]
    """Password of the meetings; setting it turns the protection on."""
    no_guests: NotRequired[bool]
    """Whether only people who are logged in may join. `false` if left out."""
    same_account: NotRequired[bool]
    """Whether only users of the same account may join. `false` if left out."""
    e2ee: NotRequired[bool]
    """Whether the meetings are encrypted from end to end. `false` if left out."""
