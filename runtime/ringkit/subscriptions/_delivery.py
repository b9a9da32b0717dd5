"""Delivery to the user: events to handlers, notifications to handlers and to iteration.

Handlers run in a thread or task of their own, never where notifications arrive. Both queues are
bounded: for a slow consumer the oldest notifications are dropped, and a `gap` event says so.

| event | payload | when |
|---|---|---|
| `notification` | the model of the event | a notification arrived |
| `subscribe_success` | `SubscriptionData` | registered and connected, the first time or again |
| `subscribe_error` | the exception | it could not be registered |
| `renew_success`, `renew_error` | `SubscriptionData`, the exception | it was renewed, or not |
| `automatic_renew_success`, `automatic_renew_error` | the same | also, if no call asked for it |
| `standby` | `SubscriptionData` | another process receives a shared one; this waits to take over |
| `remove_success`, `remove_error` | None, the exception | it was removed, or not |
| `recovered` | `SubscriptionData` | the connection is back |
| `gap` | `Gap` | notifications may have been missed |
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, get_args

from ringkit._io.clock import Clock
from ringkit._io.emitter import Emitter
from ringkit._io.flow import Flow
from ringkit._io.handlers import HandlerLoop
from ringkit._io.queue import BoundedQueue, QueueClosed
from ringkit.auth._token_manager import copy_exception
from ringkit.errors import DecodeError
from ringkit.notifications import decode_notification

if TYPE_CHECKING:
    from ringkit_api.events import Event

_log = logging.getLogger("ringkit.subscriptions")

#: Events whose payload is the `SubscriptionData`.
DataEventName: TypeAlias = Literal[
    "subscribe_success", "standby", "renew_success", "automatic_renew_success", "recovered"
]
#: Events whose payload is an exception.
ErrorEventName: TypeAlias = Literal[
    "subscribe_error", "renew_error", "automatic_renew_error", "remove_error"
]
#: The names of the events of a subscription.
EVENT_NAMES: Final = frozenset(
    {
        "notification", "gap", "remove_success",
        *get_args(DataEventName), *get_args(ErrorEventName),
    }
)  # fmt: skip
#: How many notifications are queued for a slow consumer by default.
DEFAULT_BUFFER: Final = 10_000

_NOTIFICATION: Final = "notification"


class Gap(NamedTuple):
    """Notifications between two instants (UTC) may have been missed.

    `reason` says why, as text for a log.
    """

    since: datetime
    until: datetime
    reason: str


class _Iteration:
    """The notifications of one life of a subscription, from its registration to its end.

    It keeps the error of its own end: an iteration that begins later has another.
    """

    def __init__(self, limit: int) -> None:
        self.notifications: BoundedQueue[Event | Gap] = BoundedQueue(limit)
        self._error: Exception | None = None

    def end(self, error: Exception | None) -> None:
        """Accept nothing more, and raise `error` after what is queued, unless it has ended."""
        if not self.notifications.closed:
            self._error = error
            self.notifications.close()

    def take(self, timeout: float | None) -> Flow[Event | Gap | None]:
        """Return the next notification, None after `timeout` seconds. Raises as `Delivery.take`."""
        try:
            return (yield from self.notifications.take(timeout))
        except QueueClosed:
            if self._error is not None:
                raise copy_exception(self._error) from None
            raise


class Delivery:
    """The events and notifications of one subscription, on their way to the user.

    `limit` is how many notifications each of the two queues holds, `events` has the handlers.
    `on_first` is called when something is queued for the handlers for the first time since `open`.
    """

    def __init__(
        self,
        clock: Clock,
        limit: int = DEFAULT_BUFFER,
        events: Emitter | None = None,
        on_first: Callable[[], None] = lambda: None,
    ) -> None:
        self.events = events or Emitter(EVENT_NAMES)
        self._clock = clock
        self._limit = limit
        self._for_handlers: BoundedQueue[tuple[str, Any]] = BoundedQueue(limit)
        self._iteration = _Iteration(limit)
        self._on_first = on_first
        #: Whether anything was queued for handlers: only then `call_handlers` has to run.
        self.dispatchable = False
        self._collecting = self._iterating = False
        #: Whether gaps are iterated too, in order: after what arrived before them.
        self._iterating_gaps = False
        #: The queues that dropped something and are still more than half full, by `id`.
        self._overflowing: set[int] = set()
        #: When the last notification was read, or delivery opened: seconds since the epoch.
        self._read_at = clock.time()
        self._lock = threading.Lock()
        #: Whether a gap because of something unreadable is queued, and what the next one is about.
        self._gap_queued = False
        self._next_gap: tuple[float, str] | None = None

    def open(self) -> None:
        """Start with an empty queue for handlers."""
        self._for_handlers = BoundedQueue(self._limit)
        self.dispatchable = False
        self._overflowing.clear()
        self._gap_queued, self._next_gap = False, None
        self._read_at = self._clock.time()
        self.resume()

    def resume(self) -> None:
        """Begin another iteration if the present one has ended: it is registered again."""
        if self._iteration.notifications.closed:
            self._iteration = _Iteration(self._limit)

    def end(self, error: Exception | None = None) -> None:
        """End iteration after the queued notifications, with `error` if there is one."""
        self._iteration.end(error)

    def close(self) -> None:
        """Accept nothing more; handlers get what is queued."""
        self._iteration.end(None)
        self._for_handlers.close()

    def collect(self, *, gaps: bool = False) -> None:
        """Queue notifications for iteration even if there is a handler.

        With `gaps` each `Gap` is queued too, in order.
        """
        self._collecting = True
        self._iterating_gaps = self._iterating_gaps or gaps

    @property
    def has_handler(self) -> bool:
        """Whether there is a handler of notifications."""
        return self.events.has_handlers(_NOTIFICATION)

    def notify(self, envelope: Any) -> None:
        """Decode a notification and queue it for its consumers."""
        event = decode_notification(envelope)
        self._read_at = self._clock.time()
        handled = self.has_handler
        if handled:
            dropped = self._queue(_NOTIFICATION, event)
            self._check_overflow(self._for_handlers, dropped and dropped[1])
        if self._collecting or not handled:
            queue = self._iteration.notifications
            lost = queue.put(event)
            if lost is not None and handled and not self._iterating:
                # There is no iteration, and the handlers get every notification.
                self._collecting = False
                queue.drain()
            else:
                self._check_overflow(queue, lost)

    def unreadable(self, reason: str) -> None:
        """Log that something could not be read, and emit a gap since the last notification.

        While the handlers have not taken that gap, further ones are put together to one.
        """
        _log.warning("%s: notifications may be missing", reason)
        with self._lock:
            if self._gap_queued:
                self._next_gap = self._next_gap or (self._read_at, reason)
                return
            self._gap_queued = self.events.has_handlers("gap")
        self.emit_gap(self._read_at, reason)

    def _gap_taken(self) -> None:
        """Emit the gap that was put together while one was queued."""
        with self._lock:
            following, self._next_gap = self._next_gap, None
            self._gap_queued = following is not None
        if following is not None:
            self.emit_gap(*following)

    def emit(self, name: str, payload: Any = None) -> None:
        """Queue an event that is not a notification for its handlers; it is never dropped."""
        if self.events.has_handlers(name):
            self._queue(name, payload, urgent=True)

    def _queue(self, name: str, payload: Any, *, urgent: bool = False) -> tuple[str, Any] | None:
        """Queue something for the handlers, and return what was dropped to make room."""
        dropped = self._for_handlers.put((name, payload), urgent=urgent)
        if not self.dispatchable:
            self.dispatchable = True
            self._on_first()
        return dropped

    def emit_gap(self, since: float, reason: str) -> None:
        """Emit a gap from `since` (seconds since the epoch, not later than now) until now."""
        now = self._clock.time()
        start, end = (datetime.fromtimestamp(each, UTC) for each in (min(since, now), now))
        gap = Gap(start, end, reason)
        self.emit("gap", gap)
        if self._iterating_gaps:
            self._iteration.notifications.put(gap)

    def take(self, timeout: float | None = None) -> Flow[Event | Gap | None]:
        """Return the next notification, None if there is none within `timeout` seconds.

        Raises QueueClosed when there will be no more, or the error that ended the subscription.
        """
        self._collecting = self._iterating = True
        return (yield from self._iteration.take(timeout))

    def call_handlers(self) -> Flow[None]:
        """Call the handlers with what is queued, until the queue is closed."""
        queue = self._for_handlers
        loop = HandlerLoop()
        try:
            while True:
                try:
                    item = yield from queue.take()
                except QueueClosed:
                    return
                if item is not None:
                    if item[0] == "gap":
                        self._gap_taken()
                    yield from self.events.emit(*item, loop)
        finally:
            loop.close()

    def _check_overflow(self, queue: BoundedQueue[Any], dropped: Event | Gap | None) -> None:
        """Emit a gap if a notification was dropped, once until the queue is half empty."""
        if dropped is None:
            if self._overflowing and len(queue) <= self._limit // 2:
                self._overflowing.discard(id(queue))
        elif isinstance(dropped, Gap):
            queue.put(dropped)
        elif id(queue) not in self._overflowing:
            self._overflowing.add(id(queue))
            since = _timestamp(dropped) or self._clock.time()
            self.emit_gap(since, f"slow consumer: the oldest of {self._limit} were dropped")


def _timestamp(event: Event) -> float | None:
    try:
        timestamp = event.timestamp
    except DecodeError:
        return None
    return timestamp.timestamp() if isinstance(timestamp, datetime) else None
