# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UpdateSubscriptionRequest(Model):
    """Update subscription request.

    Attributes:
        event_filters: At least 1 item; each at least 1 character.
        expires_in: At least 1.
    """

    event_filters: list[str]
    expires_in: int | Unset = UNSET
