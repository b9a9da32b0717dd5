# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UpdateSubscriptionRequest(Model):
    """New filters of a subscription.

    Attributes:
        event_filters: Paths of the events; they replace the old ones. At least 1 item; each at least 1
            character.
        expires_in: Seconds until the subscription ends, from now. At least 1.
    """

    event_filters: list[str]
    """Paths of the events; they replace the old ones."""
    expires_in: int | Unset = UNSET
    """Seconds until the subscription ends, from now."""
