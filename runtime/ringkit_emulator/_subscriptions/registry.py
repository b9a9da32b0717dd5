"""All subscriptions of the platform: their limit per user, expiry, and reminders of it."""

from __future__ import annotations

from collections.abc import Callable

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._options import AppOptions
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._subscriptions.delivery_modes import WebSocketMode
from ringkit_emulator._subscriptions.filters import EventFilter, ReminderSchedule
from ringkit_emulator._subscriptions.subscription import Subscription
from ringkit_emulator._wire.errors import PlatformError, not_found

SendReminder = Callable[[Subscription, EventFilter, Document], None]


class SubscriptionRegistry:
    """The subscriptions of all users. A user may have `limit` of them with one app.

    The functions in `on_renewal` and `on_end` are called with each subscription that is renewed
    (the first time when it is added) and that ends.
    """

    def __init__(self, clock: Clock, limit: int) -> None:
        self._clock = clock
        self._limit = limit
        self._by_id: dict[str, Subscription] = {}
        self._expired_ids: set[str] = set()
        self.on_renewal: list[Callable[[Subscription], None]] = []
        self.on_end: list[Callable[[Subscription], None]] = []

    def all(self) -> list[Subscription]:
        """Return all subscriptions, oldest first."""
        return list(self._by_id.values())

    def of(
        self, user: Extension, app: AppOptions, collection_uri: str | None = None
    ) -> list[Subscription]:
        """Return the subscriptions of a user with an app, of all collections if None."""
        return [
            one
            for one in self._by_id.values()
            if one.user is user and one.app is app and collection_uri in (None, one.collection_uri)
        ]

    def get(self, subscription_id: str) -> Subscription | None:
        """Return a subscription by its id."""
        return self._by_id.get(subscription_id)

    def find(
        self, user: Extension, app: AppOptions, collection_uri: str, subscription_id: str
    ) -> Subscription:
        """Return a subscription of a user with an app; raises PlatformError (404)."""
        found = self._by_id.get(subscription_id)
        owner = (user, app, collection_uri)
        if found is not None and (found.user, found.app, found.collection_uri) == owner:
            return found
        if subscription_id in self._expired_ids:
            raise PlatformError(404, "SUB-507", f"Subscription [{subscription_id}] has expired")
        raise not_found("subscriptionId", subscription_id)

    def check_limit(self, user: Extension, app: AppOptions) -> None:
        """Raise PlatformError (403) if the user already has as many as allowed."""
        if len(self.of(user, app)) >= self._limit:
            raise PlatformError(403, "SUB-505", "Subscriptions limit exceeded")

    def add(self, subscription: Subscription) -> None:
        """Add a subscription and start its lifetime."""
        self._by_id[subscription.id] = subscription
        self.renew(subscription, subscription.lifetime)

    def renew(self, subscription: Subscription, lifetime: float) -> None:
        """Let a subscription expire `lifetime` seconds from now."""
        self._cancel_timers(subscription)
        subscription.lifetime = lifetime
        subscription.expires = self._clock.time() + lifetime
        timer = self._clock.call_at(subscription.expires, self.end_lifetime, subscription)
        subscription.timers.append(timer)
        for listener in self.on_renewal:
            listener(subscription)

    def remove(self, subscription: Subscription) -> None:
        """Remove a subscription."""
        self._cancel_timers(subscription)
        if self._by_id.pop(subscription.id, None) is not None:
            subscription.ended = True
            for listener in self.on_end:
                listener(subscription)

    def expire(self, subscription: Subscription) -> None:
        """Remove a subscription as expired: `find` says so from then on."""
        self._expired_ids.add(subscription.id)
        self.remove(subscription)

    def end_lifetime(self, subscription: Subscription) -> None:
        """Let a subscription expire; one over a WebSocket is renewed instead."""
        if isinstance(subscription.mode, WebSocketMode):
            self.renew(subscription, subscription.lifetime)
        else:
            self.expire(subscription)

    def _cancel_timers(self, subscription: Subscription) -> None:
        for timer in subscription.timers:
            timer.cancel()
        subscription.timers.clear()


class ReminderTimers:
    """Sends the reminders that subscriptions asked for before they expire, by calling `send`."""

    def __init__(self, clock: Clock, send: SendReminder) -> None:
        self._clock = clock
        self._send = send

    def schedule(self, subscription: Subscription) -> None:
        """Start the timers of a renewed subscription; the registry has cancelled the old ones."""
        for event_filter in subscription.filters:
            reminder = event_filter.reminder
            if reminder is not None:
                first = subscription.expires - reminder.threshold
                start = max(first, self._clock.time())
                self._call_at(start, subscription, event_filter, reminder)

    def _call_at(
        self,
        when: float,
        subscription: Subscription,
        event_filter: EventFilter,
        reminder: ReminderSchedule,
    ) -> None:
        if when < subscription.expires:
            timer = self._clock.call_at(when, self.remind, subscription, event_filter, reminder)
            subscription.timers.append(timer)

    def remind(
        self, subscription: Subscription, event_filter: EventFilter, reminder: ReminderSchedule
    ) -> None:
        """Send a reminder, and plan the next one."""
        now = self._clock.time()
        self._send(subscription, event_filter, {"expiresIn": round(subscription.expires - now)})
        self._call_at(now + reminder.interval, subscription, event_filter, reminder)
