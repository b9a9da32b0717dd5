# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class BridgeRequestSecurity(Model):
    """Bridge request security.

    Attributes:
        no_guests: `false` if left out.
        same_account: `false` if left out.
        e2ee: `false` if left out.
    """

    password_protected: bool | Unset = UNSET
    password: str | Unset = member(default=UNSET, secret=True)
    no_guests: bool | Unset = UNSET
    same_account: bool | Unset = UNSET
    e2ee: bool | Unset = UNSET
