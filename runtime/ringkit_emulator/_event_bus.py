"""Events of the emulated platform, and the bus that passes them to listeners."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import field, frozen

from ringkit_emulator._documents import Document


@frozen
class Event:
    """One event, as subscriptions see it (docs/platform-facts.md, section 11).

    `filter` is the event filter path with concrete ids, `query` the properties that the query of a
    filter can select (`type`, `direction`...), `body` the notification body, `owner_id` the id of
    the extension concerned (None: the whole account), `at` the time in seconds since 1970,
    `audience` the ids of the extensions that may receive it (None: all of the account).
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
    """Passes each event to all listeners, in the emulator's thread."""

    def __init__(self) -> None:
        self._listeners: list[EventListener] = []

    def subscribe(self, listener: EventListener) -> Callable[[], None]:
        """Call `listener` with each event from now on; return a function that removes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, event: Event) -> None:
        """Call all listeners, in the order in which they were added."""
        for listener in tuple(self._listeners):
            listener(event)
