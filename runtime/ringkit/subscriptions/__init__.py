"""Subscriptions: what users name besides `rc.subscription`. Loaded when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ringkit.subscriptions.data import SubscriptionData
    from ringkit.subscriptions.errors import SubscriptionError, SubscriptionLimitError
    from ringkit.subscriptions.machine import State
    from ringkit.subscriptions.notification import UnknownEvent
    from ringkit.subscriptions.outlet import Gap
    from ringkit.subscriptions.transports.pubnub.settings import PubNub
    from ringkit.subscriptions.transports.webhook import Webhook
    from ringkit.subscriptions.transports.websocket.transport import WebSocket

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

_MODULES = {
    "Gap": "outlet",
    "PubNub": "transports.pubnub.settings",
    "State": "machine",
    "SubscriptionData": "data",
    "SubscriptionError": "errors",
    "SubscriptionLimitError": "errors",
    "UnknownEvent": "notification",
    "WebSocket": "transports.websocket.transport",
    "Webhook": "transports.webhook",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
