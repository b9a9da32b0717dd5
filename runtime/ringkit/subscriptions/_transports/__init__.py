"""The transports of subscriptions, and how they are found by name; each loads when it is used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, cast

if TYPE_CHECKING:
    from ringkit.subscriptions._transport import TransportSettings

TransportName = Literal["websocket", "pubnub", "webhook"]

#: The module, relative to this package, and the class of the settings of each transport.
_SETTINGS: Final = {
    "pubnub": ("pubnub.settings", "PubNub"),
    "websocket": ("websocket.transport", "WebSocket"),
    "webhook": ("webhook", "Webhook"),
}


def transport_settings(transport: TransportName | TransportSettings) -> TransportSettings:
    """Return the default settings of the transport of a name; settings are returned as they are.

    Raises ValueError for an unknown name, and for a transport that has no default settings.
    """
    if not isinstance(transport, str):
        return transport
    if transport not in _SETTINGS:
        names = ", ".join(sorted(_SETTINGS))
        raise ValueError(f"no transport {transport!r}; there are {names}")
    module, name = _SETTINGS[transport]
    settings = getattr(import_module(f"{__name__}.{module}"), name)
    try:
        return cast("TransportSettings", settings())
    except TypeError as error:
        raise ValueError(f"give transport={name}(...): {error}") from None
