"""`PubNub`: the settings of the PubNub transport, for `rc.subscription(transport=...)`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ringkit.errors import MissingPackageError

if TYPE_CHECKING:
    from ringkit.subscriptions._transport import Host, Transport


@frozen
class PubNub:
    """Notifications over PubNub, with its own library (`pip install ringkit[pubnub]`).

    - `origin`: host and port of the PubNub service; empty for the library's default.
    - `ssl`: whether to use TLS; False is for an emulator.
    - `encryption`: whether to request encrypted messages; for some event filters the platform
      encrypts in any case.
    - `retry_after`: the delay before the first reconnect, in seconds.
    - `client`: makes a PubNub client from its configuration, in place of `pubnub.PubNub` or
      `pubnub.PubNubAsyncio`.
    """

    origin: str = ""
    ssl: bool = True
    encryption: bool = True
    retry_after: float = 1.0
    client: Callable[[Any], Any] | None = None

    def transport(self, host: Host) -> Transport:
        """Return a new transport. Raises MissingPackageError without the pubnub library."""
        try:
            from ringkit.subscriptions._transports.pubnub.channel_client import ClientOptions
            from ringkit.subscriptions._transports.pubnub.transport import PubNubTransport
        except ImportError as error:
            raise MissingPackageError(f"{error}; pip install 'ringkit[pubnub]'") from error
        options = ClientOptions(self.origin, self.ssl, self.retry_after, self.client)
        return PubNubTransport(host, options, encryption=self.encryption)
