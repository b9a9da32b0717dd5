"""`PubNub`: the settings of this transport, for `rc.subscription(transport=...)`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from ringkit.subscriptions._transport import Host
    from ringkit.subscriptions._transports.pubnub.transport import PubNubTransport


@frozen
class PubNub:
    """Notifications over PubNub, with the library of that name (`pip install ringkit[pubnub]`).

    `origin` is the host (and port) of the service, PubNub's own if empty; `ssl` False speaks
    plain HTTP, for an emulator. `encryption` asks the platform to encrypt; some event filters are
    always encrypted. `retry_after` is how many seconds after a lost connection the first attempt
    follows, `client` makes a PubNub client from its configuration, in place of `pubnub.PubNub` or
    `pubnub.PubNubAsyncio`.
    """

    origin: str = ""
    ssl: bool = True
    encryption: bool = True
    retry_after: float = 1.0
    client: Callable[[Any], Any] | None = None

    def transport(self, host: Host) -> PubNubTransport:
        """Return a new transport. Raises ImportError if the library is not installed."""
        try:
            from ringkit.subscriptions._transports.pubnub.transport import PubNubTransport
        except ImportError as error:
            raise ImportError(f"{error}; pip install 'ringkit[pubnub]'") from error
        return PubNubTransport(host, self)
