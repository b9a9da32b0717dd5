# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.webhook_delivery_mode_request import WebhookDeliveryModeRequest


@model
class CreateWebhookSubscriptionRequest(Model):
    """A subscription that delivers to a webhook.

    Attributes:
        event_filters: Paths of the events to deliver. At least 1 item; each at least 1 character.
        expires_in: Seconds until it expires unless it is renewed. At least 1.
        delivery_mode: Webhook that gets the events.
    """

    event_filters: list[str]
    """Paths of the events to deliver."""
    expires_in: int | Unset = UNSET
    """Seconds until it expires unless it is renewed."""
    delivery_mode: WebhookDeliveryModeRequest
    """Webhook that gets the events."""
