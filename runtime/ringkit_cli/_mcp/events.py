"""The last notifications of a subscription in the background."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ringkit_cli._invocation import plain
from ringkit_cli._operations.effects import without_secrets

if TYPE_CHECKING:
    from ringkit import RingCentral, Subscription


#: How long `close` waits for a subscription that is still beginning.
_PATIENCE_SECONDS = 10.0


class EventLog:
    """The last `size` notifications, numbered from 1; safe in any thread.

    The subscription begins with the first filter, and ends with `close`.
    """

    def __init__(self, rc: RingCentral, size: int) -> None:
        self._rc = rc
        self._changed = threading.Condition()
        self._events: deque[dict[str, Any]] = deque(maxlen=size)
        self._count = 0
        self._subscribing = threading.Lock()
        self._subscription: Subscription[Any] | None = None
        self._starter: threading.Thread | None = None
        self._failure = ""
        self._closed = False

    @property
    def filters(self) -> list[str]:
        """The event filters that are subscribed to."""
        return [] if self._subscription is None else self._subscription.event_filters

    def start(self, filters: Iterable[str]) -> None:
        """Subscribe in the background; what goes wrong is said by `recent`."""
        self._starter = threading.Thread(
            target=self._start, args=(list(filters),), name="ringkit mcp events", daemon=True
        )
        self._starter.start()

    def _start(self, filters: list[str]) -> None:
        from ringkit import RingkitError

        try:
            self.subscribe(filters)
        except (RingkitError, OSError, ValueError) as error:
            self._failure = str(error)

    def subscribe(self, filters: Iterable[str]) -> None:
        """Receive the notifications of further filters. Raises what `Subscription.register` does.

        A subscription that cannot be made is no subscription: the next call makes it anew.
        """
        with self._subscribing:
            missing = [text for text in filters if text not in self.filters]
            if not missing or self._closed:
                return
            subscription = self._subscription
            if subscription is None:
                subscription = self._rc.subscription(missing)
                subscription.on("notification", self._received)
                subscription.on("gap", self._missed)
            else:
                subscription.add_event_filters(missing)
            subscription.register()
            self._subscription, self._failure = subscription, ""

    def _received(self, event: Any) -> None:
        self._add({"event": without_secrets(plain(event))})

    def _missed(self, gap: Any) -> None:
        since = getattr(gap, "since", None)
        self._add({"missed": f"events may be missing since {plain(since) if since else 'then'}"})

    def _add(self, entry: dict[str, Any]) -> None:
        with self._changed:
            self._count += 1
            self._events.append({"number": self._count, **entry})
            self._changed.notify_all()

    def recent(self, limit: int, after: int, wait: float) -> dict[str, Any]:
        """Return the newest events with a number above `after`, at most `limit`, the oldest first.

        Waits up to `wait` seconds for the first one.
        """
        if self._starter is not None:
            self._starter.join(wait)
        with self._changed:
            self._changed.wait_for(lambda: self._count > after, timeout=wait)
            kept = [entry for entry in self._events if entry["number"] > after]
            found: dict[str, Any] = {
                "event_filters": self.filters,
                "events": kept[-limit:] if limit else [],
                "last_number": self._count,
            }
            first = found["events"][0]["number"] if found["events"] else self._count + 1
            if first > after + 1:
                found["left_out"] = first - after - 1
        if self._failure:
            found["failure"] = self._failure
        return found

    def close(self) -> None:
        """End the subscription; one that does not begin in time ends with the process."""
        self._closed = True
        # Ctrl-C may leave the lock of imports to the main thread, and others wait for it in vain.
        if not self._subscribing.acquire(timeout=_PATIENCE_SECONDS):
            return
        try:
            if self._subscription is not None:
                self._subscription.remove()
                self._subscription = None
        finally:
            self._subscribing.release()
