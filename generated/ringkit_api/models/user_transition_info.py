# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UserTransitionInfo(Model):
    """User transition info."""

    send_welcome_emails_to_users: bool | Unset = UNSET
    send_welcome_email: bool | Unset = UNSET
