"""The signal that the state of an emulated platform may have changed, for those who show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

#: What may have changed the platform: a request that came or was answered, an event of the bus, a
#: call of a control method, a timer or another change of the clock, an attempt to deliver a
#: notification, a reset.
Cause: TypeAlias = Literal["request", "event", "control", "clock", "delivery", "reset"]
ChangeListener: TypeAlias = Callable[[Cause], None]


class ChangeSignal:
    """Tells listeners what may have changed, in the emulator's thread; cheap without any."""

    def __init__(self) -> None:
        self._listeners: list[ChangeListener] = []

    def subscribe(self, listener: ChangeListener) -> Callable[[], None]:
        """Call `listener` with each cause from now on; return a function that removes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def send(self, cause: Cause) -> None:
        """Call all listeners."""
        for listener in tuple(self._listeners):
            listener(cause)
