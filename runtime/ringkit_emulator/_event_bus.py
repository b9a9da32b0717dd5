"""What happens in the emulated platform, told to whoever listens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import field, frozen

from ringkit_emulator._documents import Document


@frozen
class Event:
    """One thing that happened.

    `filter` is the event filter path with real ids (facts 11), `query` the properties that a
    filter's query may ask for (`type`, `direction`...), `body` the notification body,
    `owner_id` the extension it concerns (None: the whole account), `at` seconds since 1970,
    `audience` the extensions that may hear of it (None: all of the account).
    """

    filter: str
    body: Document
    account_id: str
    owner_id: str | None
    at: float
    query: dict[str, Any] = field(factory=dict)
    audience: frozenset[str] | None = None


EventListener = Callable[[Event], None]


class EventBus:
    """Hands each event to every listener, in the order they came, on the emulator's thread."""

    def __init__(self) -> None:
        self._listeners: list[EventListener] = []

    def subscribe(self, listener: EventListener) -> Callable[[], None]:
        """Call `listener` with every later event; returns the function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, event: Event) -> None:
        """Tell every listener."""
        for listener in tuple(self._listeners):
            listener(event)
