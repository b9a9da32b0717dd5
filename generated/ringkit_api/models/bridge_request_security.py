# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class BridgeRequestSecurity(Model):
    """Who may join meetings, and with which password.

    Attributes:
        password_protected: Whether a password is needed; true needs `password`, except on the personal
            bridge.
        password: Password of the meetings; setting it turns the protection on.
        no_guests: Whether only people who are logged in may join. `false` if left out.
        same_account: Whether only users of the same account may join. `false` if left out.
        e2ee: Whether the meetings are encrypted from end to end. `false` if left out.
    """

    password_protected: bool | Unset = UNSET
    """Whether a password is needed; true needs `password`, except on the personal bridge."""
    password: str | Unset = member(default=UNSET, secret=True)
    """Password of the meetings; setting it turns the protection on."""
    no_guests: bool | Unset = UNSET
    """Whether only people who are logged in may join."""
    same_account: bool | Unset = UNSET
    """Whether only users of the same account may join."""
    e2ee: bool | Unset = UNSET
    """Whether the meetings are encrypted from end to end."""
