"""`RunnerWatcher`: passes what a transport reports about one subscription to the runner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ringkit.subscriptions._state_machine import Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ringkit._io.recent_keys import RecentKeys


class RunnerWatcher:
    """A `Watcher` (see `_transport`) that passes everything on while it is `live`.

    Notifications that arrived before are dropped. `has_reported` is whether the transport has
    reported anything about its connection yet.
    """

    def __init__(
        self,
        on_signal: Callable[[RunnerWatcher, Signal, Any], None],
        on_notification: Callable[[Any], None],
        on_unreadable: Callable[[str], None],
        recent: RecentKeys,
    ) -> None:
        self.live = True
        self.has_reported = False
        self._on_signal = on_signal
        self._on_notification = on_notification
        self._on_unreadable = on_unreadable
        self._recent = recent

    def notification(self, envelope: Any, *, key: str = "") -> None:
        """Pass a notification on, unless it is a repetition."""
        if not self.live:
            return
        if not isinstance(envelope, dict):
            self.unreadable("a notification is not a JSON object")
            return
        uuid = envelope.get("uuid")
        if not self._recent.add(str(uuid) if uuid and isinstance(uuid, str | int) else key):
            return
        try:
            self._on_notification(envelope)
        except Exception as error:
            # An error in the transport's thread or task would end delivery.
            self.unreadable(f"{type(error).__name__} while reading a notification")

    def unreadable(self, reason: str) -> None:
        """Something arrived that cannot be read: a gap, and the next notification follows."""
        if self.live:
            self._on_unreadable(reason)

    def lost(self, error: Exception | None = None) -> None:
        """The connection is lost."""
        self._report(Signal.LOST, error)

    def recovered(self) -> None:
        """The connection is back, and nothing was missed."""
        self._report(Signal.RECOVERED, None)

    def gap(self, since: float) -> None:
        """Notifications after `since` (seconds since the epoch) may have been missed."""
        self._report(Signal.GAP, since)

    def closed(self, error: Exception | None = None, *, since: float | None = None) -> None:
        """The subscription has ended."""
        self._report(Signal.CLOSED, since)

    def _report(self, signal: Signal, value: Any) -> None:
        self.has_reported = True
        if self.live:
            self._on_signal(self, signal, value)
