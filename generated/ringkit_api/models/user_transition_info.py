# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UserTransitionInfo(Model):
    """E-mails that a change of the state sends.

    Attributes:
        send_welcome_emails_to_users: Whether users that exist get an invitation when the account is
            confirmed.
        send_welcome_email: Whether a user gets an invitation when the extension stops being Unassigned.
    """

    send_welcome_emails_to_users: bool | Unset = UNSET
    """Whether users that exist get an invitation when the account is confirmed."""
    send_welcome_email: bool | Unset = UNSET
    """Whether a user gets an invitation when the extension stops being Unassigned."""
