# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from ringkit_api.models.bridge_response_security_password import BridgeResponseSecurityPassword


@model
class BridgeResponseSecurity(Model):
    """Bridge response security.

    Attributes:
        e2ee: `false` if left out.
    """

    password_protected: bool | Unset = UNSET
    password: BridgeResponseSecurityPassword | Unset = member(default=UNSET, secret=True)
    no_guests: bool | Unset = UNSET
    same_account: bool | Unset = UNSET
    e2ee: bool | Unset = UNSET
