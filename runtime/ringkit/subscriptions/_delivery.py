"""What a subscription tells its user: events to handlers, notifications to handlers and iteration.

Used by the runner and the transports' ear. Handlers run in a thread or task of their own, never
where notifications come in. Both ways are bounded: who is too slow loses the oldest notifications,
and a `gap` says so.

| event | payload | when |
|---|---|---|
| `notification` | the model of the event | something happened |
| `subscribe_success` | `SubscriptionData` | it is registered and watched, the first time or again |
| `subscribe_error` | the exception | it could not be |
| `renew_success`, `renew_error` | `SubscriptionData`, the exception | it was prolonged, or not |
| `automatic_renew_success`, `automatic_renew_error` | the same | besides, if nobody had asked |
| `remove_success`, `remove_error` | None, the exception | it was removed, or not |
| `recovered` | `SubscriptionData` | the connection is back |
| `gap` | `Gap` | notifications may have been missed |
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ringkit._io.clock import Clock
from ringkit._io.emitter import Emitter
from ringkit._io.flow import Flow
from ringkit.errors import DecodeError
from ringkit.notifications import decode_notification
from ringkit.subscriptions._queue import Buffer, Ended

if TYPE_CHECKING:
    from ringkit_api.events import Event

#: The events of a subscription.
NAMES: Final = frozenset(
    {
        "notification",
        "subscribe_success", "subscribe_error",
        "renew_success", "renew_error",
        "automatic_renew_success", "automatic_renew_error",
        "remove_success", "remove_error",
        "recovered", "gap",
    }
)  # fmt: skip
#: How many notifications wait for a slow consumer, unless the user says otherwise.
BUFFERED: Final = 10_000

_NOTIFICATION: Final = "notification"


class Gap(NamedTuple):
    """Notifications between two instants (UTC) may have been missed: read again what matters.

    `reason` says why, in words for a log.
    """

    since: datetime
    until: datetime
    reason: str


class Outlet:
    """Where everything about one subscription comes out."""

    def __init__(self, clock: Clock, limit: int = BUFFERED) -> None:
        self.events = Emitter(NAMES)
        self._clock = clock
        self._limit = limit
        self._handled: Buffer[tuple[str, Any]] = Buffer(limit)
        self._iterated: Buffer[Event] = Buffer(limit)
        self._collecting = self._iterating = False
        #: Buffers that dropped something and have not been half emptied since.
        self._overflowing: set[int] = set()
        self._error: Exception | None = None

    def open(self) -> Flow[None]:
        """Begin, and return the flow that calls the handlers; an earlier end is forgotten."""
        self._error = None
        self._handled, self._iterated = Buffer(self._limit), Buffer(self._limit)
        self._overflowing.clear()
        return self._dispatch(self._handled)

    def end(self, error: Exception | None = None) -> None:
        """No more notifications come, because of `error` if there is one: iteration ends."""
        self._error = error
        self._iterated.close()

    def close(self) -> None:
        """Nothing more comes; the handlers get what is waiting."""
        self._iterated.close()
        self._handled.close()

    def collect(self) -> None:
        """Keep notifications for iteration from now on."""
        self._collecting = True

    @property
    def handled(self) -> bool:
        """Whether a handler gets the notifications."""
        return self.events.has_handlers(_NOTIFICATION)

    def notify(self, envelope: Any) -> None:
        """Hand a notification on."""
        event = decode_notification(envelope)
        if self.handled:
            dropped = self._handled.put((_NOTIFICATION, event))
            self._watch(self._handled, dropped and dropped[1])
        if self._collecting:
            lost = self._iterated.put(event)
            if lost is not None and self.handled and not self._iterating:
                # Nobody iterates, and the handlers have got it.
                self._collecting = False
                self._iterated.drain()
            else:
                self._watch(self._iterated, lost)

    def tell(self, name: str, payload: Any = None) -> None:
        """Tell the handlers of an event that is no notification; none of these is dropped."""
        if self.events.has_handlers(name):
            self._handled.put((name, payload), urgent=True)

    def gap(self, since: float, reason: str) -> None:
        """Tell that notifications since an instant (seconds since the epoch) may be missing."""
        began = datetime.fromtimestamp(since, UTC)
        self.tell("gap", Gap(began, datetime.fromtimestamp(self._clock.time(), UTC), reason))

    def _dispatch(self, waiting: Buffer[tuple[str, Any]]) -> Flow[None]:
        """Call the handlers, one after the other, until the end."""
        while True:
            try:
                item = yield from waiting.take()
            except Ended:
                return
            if item is not None:
                yield from self.events.emit(*item)

    def take(self, timeout: float | None = None) -> Flow[Event | None]:
        """Return the next notification, None if none comes in time. Raises Ended, or the error."""
        self._collecting = self._iterating = True
        try:
            return (yield from self._iterated.take(timeout))
        except Ended:
            if self._error is not None:
                raise self._error from None
            raise

    def _watch(self, buffer: Buffer[Any], dropped: Event | None) -> None:
        """Tell of a gap if something was dropped, once until the consumer has caught up."""
        if dropped is None:
            if self._overflowing and len(buffer) <= self._limit // 2:
                self._overflowing.discard(id(buffer))
        elif id(buffer) not in self._overflowing:
            self._overflowing.add(id(buffer))
            since = _moment(dropped) or self._clock.time()
            self.gap(since, f"the consumer is slow: the oldest of {self._limit} were dropped")


def _moment(event: Event) -> float | None:
    try:
        moment = event.timestamp
    except DecodeError:
        return None
    return moment.timestamp() if isinstance(moment, datetime) else None
