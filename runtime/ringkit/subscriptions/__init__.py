"""Subscriptions: settings of the transports, states, data and errors. Names load on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._lazy import lazy_attributes

if TYPE_CHECKING:
    from ringkit.notifications import UnknownEvent
    from ringkit.subscriptions._delivery import Gap
    from ringkit.subscriptions._errors import SubscriptionError, SubscriptionLimitError
    from ringkit.subscriptions._state_machine import State
    from ringkit.subscriptions._subscription_data import SubscriptionData
    from ringkit.subscriptions._transports.pubnub.settings import PubNub
    from ringkit.subscriptions._transports.webhook import Webhook
    from ringkit.subscriptions._transports.websocket.transport import WebSocket

__all__ = [
    "Gap",
    "PubNub",
    "State",
    "SubscriptionData",
    "SubscriptionError",
    "SubscriptionLimitError",
    "UnknownEvent",
    "WebSocket",
    "Webhook",
]

__getattr__, __dir__ = lazy_attributes(
    __name__,
    {
        "Gap": "ringkit.subscriptions._delivery",
        "PubNub": "ringkit.subscriptions._transports.pubnub.settings",
        "State": "ringkit.subscriptions._state_machine",
        "SubscriptionData": "ringkit.subscriptions._subscription_data",
        "SubscriptionError": "ringkit.subscriptions._errors",
        "SubscriptionLimitError": "ringkit.subscriptions._errors",
        "UnknownEvent": "ringkit.notifications",
        "WebSocket": "ringkit.subscriptions._transports.websocket.transport",
        "Webhook": "ringkit.subscriptions._transports.webhook",
    },
)
