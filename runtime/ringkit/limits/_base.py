"""What a limiter is. Used by the engine; implement `Limiter` to bring one of your own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol, TypeAlias

from attrs import frozen

from ringkit._io.flow import Flow
from ringkit.limits._headers import Limits

#: Told once, when a request begins to wait, how many seconds that will take at least.
OnWait: TypeAlias = Callable[[float], Flow[None]]


class Lane(NamedTuple):
    """Whose requests count together: user, application, and rate group (lower case).

    The user is empty where requests count for the application as a whole.
    """

    user: str
    app: str
    group: str


class Permit:
    """The leave to send one request. `ticket` is the limiter's own."""

    __slots__ = ("lane", "ticket")

    def __init__(self, lane: Lane, ticket: Any) -> None:
        self.lane = lane
        self.ticket = ticket


@frozen
class Held:
    """No leave: it would take `seconds`, longer than the caller has patience for."""

    seconds: float


class Limiter(Protocol):
    """Says when a request may be sent. Safe to use from threads and from event loops at once."""

    def acquire(
        self, lane: Lane, patience: float | None = None, on_wait: OnWait | None = None
    ) -> Flow[Permit | Held]:
        """Return the leave to send a request, first come, first served.

        Waits at most `patience` seconds; None: as long as it takes. Whoever gets a permit gives
        it back by exactly one of `settle`, `withdraw` and `abandon`.
        """
        ...

    def settle(self, permit: Permit, limits: Limits) -> Flow[None]:
        """Take back a permit whose request was answered, and learn from what the answer said."""
        ...

    def abandon(self, permit: Permit) -> None:
        """Take back a permit whose request may have been sent. Does not wait."""
        ...

    def withdraw(self, permit: Permit) -> Flow[None]:
        """Take back a permit whose request was not sent."""
        ...

    def note(self, lane: Lane, limits: Limits) -> Flow[None]:
        """Count a request that was sent without a permit: its group was not known before."""
        ...

    def close(self, lane: Lane, seconds: float) -> Flow[None]:
        """Let nothing pass in a lane for some seconds: the platform has refused a request."""
        ...
