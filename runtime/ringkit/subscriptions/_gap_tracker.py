"""`GapTracker`: since when notifications may have been missed. Pure.

All times are in seconds since the epoch.
"""

from __future__ import annotations

from ringkit.subscriptions._state_machine import Signal, State


class GapTracker:
    """Remembers up to when the notifications of a subscription are known to be complete.

    Each notification and each renewal while the transport is connected shows that the
    subscription was working until then. An open connection shows nothing: over one, a subscription
    that has ended is only silent.
    """

    def __init__(self) -> None:
        self._complete_until: float | None = None
        self._missing_since: float | None = None

    def started(self, at: float) -> None:
        """Note that a subscription was created, or described by the platform, at a time."""
        self._complete_until, self._missing_since = at, None

    def confirmed(self, state: State, now: float) -> None:
        """Note that a notification came or a renewal was accepted."""
        if state is not State.RECOVERING:
            self._complete_until = now

    def ended(self, signal: Signal, since: object, now: float) -> None:
        """Note that the subscription ended; `since` is when, if the transport knows."""
        if self._missing_since is not None:
            return
        if signal is Signal.RESUBSCRIBE:
            self._missing_since = now  # it was working until the user replaced it
        else:
            self._missing_since = since if isinstance(since, float) else self._complete_until

    def take(self) -> float | None:
        """Return since when notifications are missing, None if none are, and reset that."""
        missing, self._missing_since = self._missing_since, None
        return missing
