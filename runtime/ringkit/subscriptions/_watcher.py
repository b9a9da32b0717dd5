"""Who a transport tells: the `Watcher` of one watch. Made by the runner, used by transports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ringkit.subscriptions._state_machine import Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ringkit.subscriptions._recent import Recent


class Ear:
    """Passes on what is told while it is `live`; `told` says whether that was a signal yet."""

    def __init__(
        self,
        heard: Callable[[Ear, Signal, Any], None],
        notify: Callable[[Any], None],
        recent: Recent,
    ) -> None:
        self.live = True
        self.told = False
        self._heard = heard
        self._notify = notify
        self._recent = recent

    def notification(self, envelope: Any, *, key: str = "") -> None:
        """Something arrived."""
        if not self.live:
            return
        uuid = envelope.get("uuid") if isinstance(envelope, dict) else None
        known = str(uuid) if uuid else key
        if not known or self._recent.is_new(known):
            self._notify(envelope)

    def lost(self, error: Exception | None = None) -> None:
        """The connection is lost."""
        self._hear(Signal.LOST, error)

    def recovered(self) -> None:
        """It is back."""
        self._hear(Signal.RECOVERED, None)

    def gap(self, since: float) -> None:
        """It is watched, and something may have been missed."""
        self._hear(Signal.GAP, since)

    def closed(self, error: Exception | None = None, *, since: float | None = None) -> None:
        """The subscription has ended."""
        self._hear(Signal.CLOSED, since)

    def _hear(self, signal: Signal, value: Any) -> None:
        self.told = True
        if self.live:
            self._heard(self, signal, value)
