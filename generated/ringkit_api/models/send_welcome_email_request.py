# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SendWelcomeEmailRequest(Model):
    """Send welcome email request.

    Attributes:
        email: An e-mail address.
    """

    email: str | Unset = UNSET
