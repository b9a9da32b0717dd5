"""All subscriptions: whose they are, how many there may be, and when they end."""

from collections.abc import Callable

from ringkit_emulator._clock import Clock
from ringkit_emulator._options import AppOptions
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._subscriptions.modes import WebSocketMode
from ringkit_emulator._subscriptions.records import Subscription
from ringkit_emulator._wire.errors import PlatformError, not_found


class Registry:
    """The subscriptions of everybody; ``on_renewal`` and ``on_end`` hear what becomes of them."""

    def __init__(self, clock: Clock, limit: int) -> None:
        self._clock = clock
        self._limit = limit
        self._by_id: dict[str, Subscription] = {}
        self._expired: set[str] = set()
        self.on_renewal: list[Callable[[Subscription], None]] = []
        self.on_end: list[Callable[[Subscription], None]] = []

    def living(self) -> list[Subscription]:
        """Return all subscriptions, oldest first."""
        return list(self._by_id.values())

    def of(self, user: Extension, app: AppOptions, home: str | None = None) -> list[Subscription]:
        """Return the subscriptions of a user with an app, on one list or on all."""
        return [
            one
            for one in self._by_id.values()
            if one.user is user and one.app is app and home in (None, one.home)
        ]

    def get(self, subscription_id: str) -> Subscription | None:
        """Return a subscription by its id."""
        return self._by_id.get(subscription_id)

    def find(self, user: Extension, app: AppOptions, home: str, wanted: str) -> Subscription:
        """Return one of a user's own; raises PlatformError (404)."""
        found = self._by_id.get(wanted)
        if found is not None and (found.user, found.app, found.home) == (user, app, home):
            return found
        if wanted in self._expired:
            raise PlatformError(404, "SUB-507", f"Subscription [{wanted}] has expired")
        raise not_found("subscriptionId", wanted)

    def check_room(self, user: Extension, app: AppOptions) -> None:
        """Raise PlatformError (403) where the user has as many as allowed."""
        if len(self.of(user, app)) >= self._limit:
            raise PlatformError(403, "SUB-505", "Subscriptions limit exceeded")

    def add(self, subscription: Subscription) -> None:
        """Begin the life of a subscription."""
        self._by_id[subscription.id] = subscription
        self.renew(subscription, subscription.lifetime)

    def renew(self, subscription: Subscription, lifetime: float) -> None:
        """Let a subscription live ``lifetime`` seconds from now."""
        self._still(subscription)
        subscription.lifetime = lifetime
        subscription.expires = self._clock.time() + lifetime
        timer = self._clock.call_at(subscription.expires, lambda: self._at_end(subscription))
        subscription.timers.append(timer)
        for listener in self.on_renewal:
            listener(subscription)

    def remove(self, subscription: Subscription) -> None:
        """End a subscription on request."""
        self._still(subscription)
        if self._by_id.pop(subscription.id, None) is not None:
            subscription.ended = True
            for listener in self.on_end:
                listener(subscription)

    def expire(self, subscription: Subscription) -> None:
        """End a subscription whose time is over."""
        self._expired.add(subscription.id)
        self.remove(subscription)

    def _at_end(self, subscription: Subscription) -> None:
        if isinstance(subscription.mode, WebSocketMode):
            self.renew(subscription, subscription.lifetime)
        else:
            self.expire(subscription)

    def _still(self, subscription: Subscription) -> None:
        for timer in subscription.timers:
            timer.cancel()
        subscription.timers.clear()
