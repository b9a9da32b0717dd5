# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.transition_info import TransitionInfo


@model
class BatchProvisionUsersRequestItemContact(Model):
    """Name and addresses of a user.

    Attributes:
        first_name: First name. At most 64 characters.
        last_name: Last name. At most 64 characters.
        email: E-mail address; no other extension of the account may have it. An e-mail address; at most
            64 characters.
        mobile_number: Mobile number, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        email_as_login_name: Whether the user can log in with the e-mail address; it must then be
            unique. `true` if left out.
        transition: Invitation and regional settings of the new user.
    """

    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    email: str
    """E-mail address; no other extension of the account may have it."""
    mobile_number: str | Unset = UNSET
    """Mobile number, E.164."""
    email_as_login_name: bool | Unset = UNSET
    """Whether the user can log in with the e-mail address; it must then be unique."""
    transition: TransitionInfo | Unset = UNSET
    """Invitation and regional settings of the new user."""
