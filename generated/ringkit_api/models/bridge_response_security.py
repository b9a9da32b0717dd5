# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from ringkit_api.models.bridge_response_security_password import BridgeResponseSecurityPassword


@model
class BridgeResponseSecurity(Model):
    """Who may join meetings, and with which password.

    Attributes:
        password_protected: Whether a password is needed.
        password: The password; missing unless the host, a delegate or a super administrator reads.
        no_guests: Whether only people who are logged in may join.
        same_account: Whether only users of the same account may join.
        e2ee: Whether the meetings are encrypted from end to end. `false` if left out.
    """

    password_protected: bool | Unset = UNSET
    """Whether a password is needed."""
    password: BridgeResponseSecurityPassword | Unset = member(default=UNSET, secret=True)
    """The password; missing unless the host, a delegate or a super administrator reads."""
    no_guests: bool | Unset = UNSET
    """Whether only people who are logged in may join."""
    same_account: bool | Unset = UNSET
    """Whether only users of the same account may join."""
    e2ee: bool | Unset = UNSET
    """Whether the meetings are encrypted from end to end."""
