"""De-duplication between processes: which notifications another process has delivered.

A claim is not a delivery. A notification is claimed before the sink is called, and delivered after
it has succeeded; only a delivered one is dropped. So the repetition of a notification whose sink
failed, or whose process was killed, is delivered. Where this de-duplication fails, notifications
are delivered without it: twice is better than never.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Final, Literal, Protocol, TypeAlias

from ringkit._io.clock import Clock, SystemClock
from ringkit._io.flow import Flow, perform
from ringkit.webhooks._effects import CallHandler, SleepBy

_log = logging.getLogger("ringkit.webhooks")

#: Whether a notification was not seen yet (and is claimed by this call), is being delivered by
#: another process, or was delivered.
DeliveryState: TypeAlias = Literal["new", "claimed", "delivered"]

#: Pauses between looks at a notification that another process has claimed, in seconds. After them
#: it is delivered here as well: the platform does not wait for long, and the other may be dead.
_LOOKS: Final = (0.05, 0.1, 0.2, 0.4, 0.75)
#: How long nothing is asked after a failure: each question may take a timeout of its own.
_PAUSE_AFTER_FAILURE_SECONDS: Final = 5.0


class Deduplicator(Protocol):
    """Remembers which notifications were delivered, for several processes. Thread-safe.

    `key` is the id of a notification. What its methods raise is logged, and the notification
    delivered.
    """

    def begin(self, key: str, /) -> DeliveryState:
        """Return the state of a notification, and claim it if it is new."""
        ...

    def end(self, key: str, /, *, delivered: bool) -> None:
        """Record that a claimed notification was delivered, or give up the claim."""
        ...


class AsyncDeduplicator(Protocol):
    """As `Deduplicator`, for one event loop."""

    def begin(self, key: str, /) -> Awaitable[DeliveryState]:
        """Return the state of a notification, and claim it if it is new."""
        ...

    def end(self, key: str, /, *, delivered: bool) -> Awaitable[None]:
        """Record that a claimed notification was delivered, or give up the claim."""
        ...


class SharedDeliveries:
    """Asks a de-duplicator; what that raises is logged, and the notification counts as new."""

    def __init__(
        self, deduplicator: Deduplicator | AsyncDeduplicator, clock: Clock | None = None
    ) -> None:
        self._deduplicator = deduplicator
        self._clock = clock or SystemClock()
        self._paused_until = 0.0

    def begin(self, key: str) -> Flow[bool]:
        """Return whether to deliver a notification."""
        for look in (*_LOOKS, None):
            state = yield from self._ask(self._deduplicator.begin, key)
            if state == "delivered":
                return False
            if state != "claimed" or look is None:
                break
            yield from perform(SleepBy(self._clock, look))
        return True

    def end(self, key: str, *, delivered: bool) -> Flow[None]:
        """Record how a delivery ended."""
        yield from self._ask(partial(self._deduplicator.end, delivered=delivered), key)

    def _ask(self, function: Callable[[str], object], key: str) -> Flow[Any]:
        """Return what a method returned, None if it failed or is not asked because of a failure."""
        if self._clock.monotonic() < self._paused_until:
            return None
        outcome = yield from perform(CallHandler(function, key))
        if outcome.error is not None:
            self._paused_until = self._clock.monotonic() + _PAUSE_AFTER_FAILURE_SECONDS
            _log.warning(
                "webhooks are accepted without shared de-duplication for %.0f seconds: %s",
                _PAUSE_AFTER_FAILURE_SECONDS,
                outcome.error,
            )
        return outcome.value
