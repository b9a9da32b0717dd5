# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.transition_info import TransitionInfo


@model
class BatchProvisionUsersRequestItemContact(Model):
    """Batch provision users request item contact.

    Attributes:
        first_name: At most 64 characters.
        last_name: At most 64 characters.
        email: An e-mail address; at most 64 characters.
        mobile_number: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        email_as_login_name: `true` if left out.
    """

    first_name: str
    last_name: str
    email: str
    mobile_number: str | Unset = UNSET
    email_as_login_name: bool | Unset = UNSET
    transition: TransitionInfo | Unset = UNSET
