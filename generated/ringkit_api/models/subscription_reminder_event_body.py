# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SubscriptionReminderEventBody(Model):
    """Subscription reminder event body."""

    expires_in: int | Unset = UNSET
