"""The contract between the runner of a subscription and its transports: what each may rely on.

A transport receives the notifications of one subscription at a time. The runner calls its methods
one after the other, never two at once, in its own thread (blocking client) or task (asyncio): they
are flows (`ringkit._io.flow`). Work in the background, such as reading a socket, is started with
`flow.RunInBackground`.

What a transport has to guarantee:

- `open` connects to a subscription instead of any other, and returns when it is connected
  (the runner takes this for `OPENED`), or after it has reported `lost`, `gap` or `closed`. It waits
  at most about ten seconds for a connection: then it reports `lost` and continues to try.
- An exception from `open`, `follow` or `probe` means that the notifications of this subscription
  cannot be received.
- After `lost` it reconnects, with pauses and without an end, until it reports `recovered` (nothing
  was missed), `gap` (connected again, with notifications that may have been missed) or `closed`
  (the subscription has ended: the runner creates another one). After `closed` it reports nothing
  until the next `open`.
- If it can continue from a point that it remembers (a timetoken, a recovery token), `position`
  returns that point as text, and `open` gets it in another process. It reports `gap` if the
  position is too old. With an empty text it starts now, or at the creation if it can.
- Nothing that arrives ends delivery: what cannot be read is reported as `unreadable`.
- After `close` it reports nothing, and holds no connection, thread or task. `close` may be called
  while a request is under way that is not wanted any more: it then fails if it can be interrupted.
- Its requests (`create`, `renew`, `remove`) raise what the client raises: APIStatusError,
  TransportError, AuthError. `NotFoundError` from `renew` means that the subscription is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from ringkit._io.flow import Flow

if TYPE_CHECKING:
    from ringkit._options import Options
    from ringkit._request.engine import Engine


class Host(NamedTuple):
    """The client that a subscription belongs to: its engine, options, and whether it is async."""

    engine: Engine
    options: Options
    asynchronous: bool


class TransportSettings(Protocol):
    """The settings of a transport, as given to `rc.subscription(transport=...)`.

    These are `WebSocket(...)`, `PubNub(...)` and `Webhook(...)`; a name selects the defaults.
    """

    def transport(self, host: Host) -> Transport:
        """Return a new transport. Raises MissingPackageError if a library is missing."""
        ...


class Watcher(Protocol):
    """Receives the reports of a transport. Methods return at once; call them from any thread."""

    def notification(self, envelope: Any, *, key: str = "") -> None:
        """A notification arrived: its JSON envelope, decrypted. Called in order, one at a time.

        Repetitions are dropped, by the `uuid` of the envelope, or by `key` if it has none.
        """
        ...

    def unreadable(self, reason: str) -> None:
        """Something arrived that cannot be read, and may have been a notification.

        `reason` is for the log and says nothing of the content. The transport continues with
        what arrives next.
        """
        ...

    def lost(self, error: Exception | None = None) -> None:
        """The connection is lost, and the transport is reconnecting."""
        ...

    def recovered(self) -> None:
        """The connection is back, and every notification was passed on or will be."""
        ...

    def gap(self, since: float) -> None:
        """The transport is connected, but notifications after `since` may have been missed.

        `since` is in seconds since the epoch by the clock of this computer.
        """
        ...

    def closed(self, error: Exception | None = None, *, since: float | None = None) -> None:
        """The subscription has ended, or its notifications can never be received again.

        `since` (seconds since the epoch) is when the last ones were received, None if unknown.
        """
        ...


class Transport(Protocol):
    """Receives the notifications of a subscription, and makes the requests about it."""

    #: websocket, pubnub or webhook.
    name: str
    #: Whether the subscription expires unless it is renewed by requests.
    expires: bool
    #: Whether only one process at a time can receive the notifications of a subscription.
    exclusive: bool

    def create(self, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription, after connecting if necessary, and return its SubscriptionInfo."""
        ...

    def renew(self, data: dict[str, Any], event_filters: list[str] | None) -> Flow[dict[str, Any]]:
        """Renew a subscription, with other filters unless None, and return its SubscriptionInfo."""
        ...

    def remove(self, data: dict[str, Any]) -> Flow[None]:
        """Delete a subscription. It is no error if the platform does not know it any more."""
        ...

    def open(self, data: dict[str, Any], watcher: Watcher, position: str = "") -> Flow[None]:
        """Receive the notifications of this subscription only, from `position` on."""
        ...

    def position(self) -> str:
        """Return the point to continue from: every notification before it was passed on."""
        ...

    def follow(self, data: dict[str, Any]) -> Flow[None]:
        """Use the data of a renewed subscription: its channel and key may have changed."""
        ...

    def probe(self) -> Flow[None]:
        """Check the connection now, because the computer slept; reconnect if it is dead."""
        ...

    def close(self) -> Flow[None]:
        """Stop receiving, and release every connection, thread and task."""
        ...
