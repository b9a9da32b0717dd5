# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class UserInfoResource(Model):
    """User info resource.

    Attributes:
        email: An e-mail address.
    """

    sub: str
    email: str | Unset = UNSET
    email_verified: bool | Unset = member("email_verified", default=UNSET)
    account_id: str | Unset = member("account_id", default=UNSET)
    family_name: str | Unset = member("family_name", default=UNSET)
    given_name: str | Unset = member("given_name", default=UNSET)
