"""What the runner asks of a transport, and what a transport tells it; transports implement it.

A transport brings notifications from the platform to this process, for one subscription at a time.
The runner calls its methods one after the other, never two at once, from its own thread (a
blocking client) or task (asyncio): they are flows (`ringkit._io.flow`), written once for both. What
goes on by itself, such as reading a socket, is started with `flow.Background`.

What a transport has to keep to:

- `open` watches a subscription instead of whatever was watched before, and returns when it is
  connected (`OPENED` follows by itself), or when it has told `lost`, `gap` or `closed`. It does
  not wait for a connection longer than about ten seconds: then it tells `lost` and goes on trying.
- What `open`, `follow` and `probe` raise means that this subscription cannot be watched.
- After `lost` it tries for ever, spaced out, until it can tell `recovered` (nothing was missed),
  `gap` (watched again, with what may have been missed) or `closed` (the subscription has ended:
  the runner will create another). After `closed` it says nothing until the next `open`.
- Where it can go on from a point it remembers (a timetoken, a recovery token), `position` returns
  that point as a text and `open` is given it in another process; it tells `gap` if what it was
  given is too old. An empty text begins now, or with the creation where the transport can.
- After `close` it tells nothing, and holds no connection, thread or task.
- Requests of its own (`create`, `renew`, `remove`) raise what the client raises: APIStatusError,
  TransportError, AuthError. `NotFoundError` on `renew` means that the subscription is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from ringkit._io.flow import Flow

if TYPE_CHECKING:
    from ringkit._options import Options
    from ringkit._request.engine import Engine


class Host(NamedTuple):
    """What a transport is made for: a client, its options, and whether that is an asyncio one."""

    engine: Engine
    options: Options
    asynchronous: bool


class TransportSettings(Protocol):
    """The settings of a transport, as given to `rc.subscription(transport=...)`.

    `PubNub(...)`, `WebSocket(...)`, `Webhook(...)`; a bare name stands for one without arguments.
    """

    def transport(self, host: Host) -> Transport:
        """Return a new transport. Raises ImportError if a library is missing."""
        ...


class Watcher(Protocol):
    """Whom a transport tells. Every method may be called from any thread, and returns at once."""

    def notification(self, envelope: Any, *, key: str = "") -> None:
        """Something arrived: the JSON envelope, decrypted. Called in order, never at once.

        What came before is dropped: by the `uuid` of the envelope, or by `key` where it has none.
        """
        ...

    def lost(self, error: Exception | None = None) -> None:
        """The connection is lost; the transport is trying to get it back."""
        ...

    def recovered(self) -> None:
        """It is back and nothing was missed: what was, has been told already, or will be."""
        ...

    def gap(self, since: float) -> None:
        """The subscription is watched, but what happened after `since` may have been missed.

        `since` is in seconds since the epoch, of this computer's clock.
        """
        ...

    def closed(self, error: Exception | None = None, *, since: float | None = None) -> None:
        """The subscription has ended, or can never be watched again.

        `since` (seconds since the epoch) is when it stopped to be watched, if that is known.
        """
        ...


class Transport(Protocol):
    """A way for notifications to come in."""

    #: How it is called: pubnub, websocket, webhook.
    name: str
    #: Whether the subscription expires unless it is renewed by requests.
    expires: bool

    def create(self, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription and return its data (SubscriptionInfo), connecting if need be."""
        ...

    def renew(self, data: dict[str, Any], event_filters: list[str] | None) -> Flow[dict[str, Any]]:
        """Prolong a subscription, with other filters unless None, and return its data."""
        ...

    def remove(self, data: dict[str, Any]) -> Flow[None]:
        """End a subscription at the platform; one that is gone already is no failure."""
        ...

    def open(self, data: dict[str, Any], watcher: Watcher, position: str = "") -> Flow[None]:
        """Watch a subscription instead of any other, from `position`, and tell `watcher`."""
        ...

    def position(self) -> str:
        """Return where to go on from: all that was told before it need not be told again."""
        ...

    def follow(self, data: dict[str, Any]) -> Flow[None]:
        """The subscription was renewed: follow its channel and key if they changed."""
        ...

    def probe(self) -> Flow[None]:
        """The computer slept: check the connection now, and make a new one if it is dead."""
        ...

    def close(self) -> Flow[None]:
        """Stop watching and let go of everything."""
        ...
