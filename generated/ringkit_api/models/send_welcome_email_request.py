# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SendWelcomeEmailRequest(Model):
    """Where the e-mail is sent.

    Attributes:
        email: Address to send to; that of the contact person if left out. An e-mail address.
    """

    email: str | Unset = UNSET
    """Address to send to; that of the contact person if left out."""
