"""The `Limiter` interface, the key that requests are counted under, and permits to send."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple, Protocol, TypeAlias

from attrs import frozen

from ringkit._io.flow import Flow
from ringkit.limits._headers import Limits

#: The rate group whose requests count for the application, not for the user.
AUTH_GROUP: Final = "auth"
#: Called when a request begins to wait, with the least number of seconds it will wait, and again
#: when that has become more than `LONG_WAIT_SECONDS` longer.
OnWait: TypeAlias = Callable[[float], Flow[None]]


class RateLimitKey(NamedTuple):
    """What requests are counted under: user, application (client id) and rate group (lower case).

    `user` is empty for a group that the platform counts per application. See platform-facts.md,
    3.1.
    """

    user: str
    app: str
    group: str


class Permit:
    """Permission to send one request. `ticket` is private to the limiter."""

    __slots__ = ("__weakref__", "key", "ticket")

    def __init__(self, key: RateLimitKey, ticket: Any) -> None:
        self.key = key
        self.ticket = ticket


@frozen
class Denied:
    """No permit: the wait would be at least `seconds`, which is more than `max_wait`."""

    seconds: float


@frozen
class RateWindow:
    """How the window of a key is, as a limiter knows it.

    `used` of the `limit` requests that any `seconds` have room for count now, those without a
    response included, and `waiting` more wait for room. A further request may be sent in `free_in`
    seconds, at the earliest; nothing counts any more in `resets_in` seconds.
    """

    key: RateLimitKey
    limit: int
    seconds: float
    used: int
    waiting: int
    free_in: float
    resets_in: float

    @property
    def left(self) -> int:
        """How many requests may be sent now; 0 while others wait, or after a refusal."""
        return 0 if self.free_in > 0 else max(0, self.limit - self.used)


class Limiter(Protocol):
    """Decides when a request may be sent. Safe to use from threads and event loops at once.

    A request takes a permit with `acquire` and returns it with one of `complete` (it was answered),
    `abandon` (it may have been sent) and `cancel` (it was not sent); the first one counts.
    """

    def acquire(
        self, key: RateLimitKey, max_wait: float | None = None, on_wait: OnWait | None = None
    ) -> Flow[Permit | Denied]:
        """Return a permit to send a request, in the order of the calls.

        Waits at most `max_wait` seconds (None: without limit) and returns Denied, as early as
        that is known, if it would take longer.
        """
        ...

    def complete(self, permit: Permit, limits: Limits) -> Flow[None]:
        """Return the permit of an answered request; `limits` is what the response reported."""
        ...

    def abandon(self, permit: Permit) -> None:
        """Return the permit of a request that may have been sent. Does not wait."""
        ...

    def cancel(self, permit: Permit) -> Flow[None]:
        """Return the permit of a request that was not sent."""
        ...

    def record(self, key: RateLimitKey, limits: Limits) -> Flow[None]:
        """Count a request that was sent without a permit because its group was not known."""
        ...

    def block(self, key: RateLimitKey, seconds: float) -> Flow[None]:
        """Give out no permits for some seconds, after the platform has refused a request."""
        ...

    def windows(self) -> Flow[list[RateWindow]]:
        """Return the windows of all keys that requests were sent with, in the order of the keys."""
        ...
