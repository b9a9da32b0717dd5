# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class UserInfoResource(Model):
    """Who is logged in.

    Attributes:
        sub: `id` of the extension.
        email: E-mail address of the user. An e-mail address.
        email_verified: Whether the address was confirmed.
        account_id: `id` of the account.
        family_name: Last name.
        given_name: First name.
    """

    sub: str
    """`id` of the extension."""
    email: str | Unset = UNSET
    """E-mail address of the user."""
    email_verified: bool | Unset = member("email_verified", default=UNSET)
    """Whether the address was confirmed."""
    account_id: str | Unset = member("account_id", default=UNSET)
    """`id` of the account."""
    family_name: str | Unset = member("family_name", default=UNSET)
    """Last name."""
    given_name: str | Unset = member("given_name", default=UNSET)
    """First name."""
