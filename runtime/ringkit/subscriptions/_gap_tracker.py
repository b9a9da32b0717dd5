"""From when something may be missing. Pure; used by the runner.

All instants are in seconds since the epoch.
"""

from __future__ import annotations

from ringkit.subscriptions._state_machine import Signal, State


class Coverage:
    """Follows the life of a subscription and tells since when its notifications are in doubt.

    While a subscription is watched, each sign of its life (a notification, a renewal) vouches for
    all before it. That a connection is there proves nothing: one that has ended is just silent.
    """

    def __init__(self) -> None:
        self._until: float | None = None
        self._missing: float | None = None

    def began(self, at: float) -> None:
        """A subscription is watched for the first time; it was described `at` an instant."""
        self._until, self._missing = at, None

    def alive(self, state: State, now: float) -> None:
        """A notification came, or a renewal was accepted."""
        if state is not State.RECOVERING:
            self._until = now

    def ended(self, signal: Signal, since: object, now: float) -> None:
        """It ended, and another one follows; `since` is what the transport knows of it."""
        if self._missing is not None:
            return
        if signal is Signal.RESUBSCRIBE:
            self._missing = now  # it was watched until it was given up
        else:
            self._missing = since if isinstance(since, float) else self._until

    def take(self) -> float | None:
        """Return since when something is missing, None if nothing is, and start afresh."""
        missing, self._missing = self._missing, None
        return missing
