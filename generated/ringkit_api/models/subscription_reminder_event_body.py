# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SubscriptionReminderEventBody(Model):
    """When the subscription expires.

    Attributes:
        expires_in: Seconds until it expires.
    """

    expires_in: int | Unset = UNSET
    """Seconds until it expires."""
