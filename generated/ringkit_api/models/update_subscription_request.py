# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit.model import UNSET, Model, Unset, model


@model
class UpdateSubscriptionRequest(Model):
    """Update subscription request.

    event_filters: at least 1 items; each at least 1 characters.
    expires_in: at least 1.
    """

    event_filters: list[str]
    expires_in: int | Unset = UNSET
