"""`PlatformClock`: the time of the platform, whatever the clock of this computer shows.

The lifetime of a subscription, the stored position of its transport and the instants of a gap are
compared between processes and machines, whose clocks may differ by minutes or be set while the
program runs. Only the platform's clock is the same for all.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from ringkit._io.clock import Clock
    from ringkit._request.engine import Engine
    from ringkit.subscriptions._transport import Host

#: A `Date` header is truncated to seconds and as old as its way here. Within that difference the
#: clock of this computer agrees with the platform, and is more precise.
_AGREEMENT_SECONDS: Final = 2.5
_HALF_SECOND: Final = 0.5


class PlatformClock:
    """A `Clock` that shows the time of the platform, as far as it is known.

    It begins with the time of `local`, the clock of this computer, and is corrected by the `Date`
    headers that it learns. In between it advances as the monotonic clock does, or as the wall
    clock if that advances further: while the computer sleeps, the monotonic clock may stop.
    """

    def __init__(self, local: Clock) -> None:
        self.local = local
        #: The time of the platform at an instant of the wall clock and of the monotonic clock.
        self._anchor = (local.time(), local.time(), local.monotonic())

    def time(self) -> float:
        """Return the seconds since the epoch at the platform."""
        at, wall, monotonic = self._anchor
        return at + max(self.local.time() - wall, self.local.monotonic() - monotonic)

    def monotonic(self) -> float:
        """Return a value that never decreases, for measuring durations."""
        return self.local.monotonic()

    def sleep(self, seconds: float) -> None:
        """Block the thread for `seconds`."""
        self.local.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the task for `seconds`."""
        await self.local.sleep_async(seconds)

    def learn(self, date: str | None) -> None:
        """Correct the time by the `Date` header of an answer that just came; ignore a bad one."""
        at = _parse_date(date)
        if at is None:
            return
        wall = self.local.time()
        for agreeing in (self.time(), wall):
            if abs(at - agreeing) <= _AGREEMENT_SECONDS:
                at = agreeing
                break
        self._anchor = (at, wall, self.local.monotonic())


class _EngineView:
    """The engine of a client, with another clock."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self.clock = clock

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)


def with_platform_clock(host: Host) -> tuple[Host, PlatformClock]:
    """Return a host whose engine shows the time of the platform, and its clock."""
    clock = PlatformClock(host.engine.clock)
    return host._replace(engine=cast("Engine", _EngineView(host.engine, clock))), clock


def _parse_date(date: str | None) -> float | None:
    """Return the middle of the second that an HTTP date names, None if it is none."""
    from email.utils import parsedate_to_datetime  # httpx has it loaded

    try:
        moment = parsedate_to_datetime(date or "")
    except (ValueError, OverflowError, IndexError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.timestamp() + _HALF_SECOND
