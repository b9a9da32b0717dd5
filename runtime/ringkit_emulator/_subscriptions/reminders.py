"""Reminders: a subscription says itself that its end is near (facts 9)."""

from collections.abc import Callable
from functools import partial

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._subscriptions.filters import EventFilter, Reminder
from ringkit_emulator._subscriptions.records import Subscription

Send = Callable[[Subscription, EventFilter, Document], None]


class Reminders:
    """Reminds by ``send`` from a filter's threshold on, at its interval, until the end."""

    def __init__(self, clock: Clock, send: Send) -> None:
        self._clock = clock
        self._send = send

    def plan(self, subscription: Subscription) -> None:
        """Set the timers of a subscription that lives anew; the registry has cancelled the old."""
        for one in subscription.filters:
            if one.reminder is not None:
                first = subscription.expires - one.reminder.threshold
                self._at(max(first, self._clock.time()), subscription, one, one.reminder)

    def _at(
        self, when: float, subscription: Subscription, one: EventFilter, reminder: Reminder
    ) -> None:
        if when < subscription.expires:
            remind = partial(self._remind, subscription, one, reminder)
            subscription.timers.append(self._clock.call_at(when, remind))

    def _remind(self, subscription: Subscription, one: EventFilter, reminder: Reminder) -> None:
        now = self._clock.time()
        self._send(subscription, one, {"expiresIn": round(subscription.expires - now)})
        self._at(now + reminder.interval, subscription, one, reminder)
