# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.subscriptions import WebhookDeliveryModeRequestDict
    from ringkit_api.models.webhook_delivery_mode_request import WebhookDeliveryModeRequest


class CreateWebhookSubscriptionRequestDict(TypedDict):
    """`CreateWebhookSubscriptionRequest` as a dict."""

    event_filters: Sequence[str]
    """Paths of the events to deliver. At least 1 item; each at least 1 character."""
    expires_in: NotRequired[int]
    """Seconds until it expires unless it is renewed. At least 1."""
    delivery_mode: WebhookDeliveryModeRequest | WebhookDeliveryModeRequestDict
    """Webhook that gets the events."""
