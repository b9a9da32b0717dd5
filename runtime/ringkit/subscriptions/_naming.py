"""Transports by name. Used by the public classes; each transport loads when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, cast

if TYPE_CHECKING:
    from ringkit.subscriptions._transport import TransportSettings

TransportName = Literal["websocket", "pubnub", "webhook"]

_PLACE: Final = "ringkit.subscriptions._transports"
_SETTINGS: Final = {
    "pubnub": ("pubnub.settings", "PubNub"),
    "websocket": ("websocket.transport", "WebSocket"),
    "webhook": ("webhook", "Webhook"),
}


def transport_settings(transport: TransportName | TransportSettings) -> TransportSettings:
    """Return the settings that a name stands for, or those that are given. Raises ValueError."""
    if not isinstance(transport, str):
        return transport
    if transport not in _SETTINGS:
        names = ", ".join(sorted(_SETTINGS))
        raise ValueError(f"no transport {transport!r}; there are {names}")
    module, name = _SETTINGS[transport]
    settings = getattr(import_module(f"{_PLACE}.{module}"), name)
    try:
        return cast("TransportSettings", settings())
    except TypeError as error:
        raise ValueError(f"give transport={name}(...): {error}") from None
