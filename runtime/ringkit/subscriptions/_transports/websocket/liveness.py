"""When a connection needs attention: heartbeat, staleness, idle and absolute timeouts, sleep.

Pure; used by the link, which looks every few seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final, NamedTuple

#: After so much silence an application heartbeat is sent; protocol pings do not count (facts 10).
_SILENCE: Final = 60.0
#: A heartbeat that is not echoed for so long means that nobody is there.
_PATIENCE: Final = 15.0
#: The same after the computer slept: then that is likely.
_SHORT_PATIENCE: Final = 5.0
#: Whoever looks every few seconds and finds that this much has passed was asleep.
_JUMP: Final = 30.0
#: A connection is replaced so long before the gateway ends it.
_MARGIN: Final = 60.0


class Now(NamedTuple):
    """An instant on both clocks, in seconds; only the wall clock always counts sleep."""

    monotonic: float
    wall: float


class Terms(NamedTuple):
    """What the gateway grants a connection (ConnectionDetails). Times are in seconds."""

    recovery_timeout: float = 180.0
    recovery_buffer: int = 100
    idle_timeout: float = 1800.0
    absolute_timeout: float = 86_400.0
    active_requests: int = 10


class Due(Enum):
    """What a connection needs."""

    NOTHING = "nothing"
    HEARTBEAT = "heartbeat"  #: nothing was heard for a while: ask
    STALE = "stale"  #: nobody answers: give it up
    RETIRE = "retire"  #: it is about to be ended by the gateway: replace it


class Watch:
    """The watch over one connection."""

    def __init__(self, terms: Terms, now: Now) -> None:
        self.opened = now
        #: When the connection was last known to be well, in seconds of the wall clock.
        self.well = now.wall
        self._silence = min(_SILENCE, terms.idle_timeout / 3)
        self._life = max(terms.absolute_timeout - _MARGIN, terms.absolute_timeout / 2)
        self._looked = now
        self._heard = now.monotonic
        self._asked: float | None = None
        self._doubted = False

    def hear(self, now: Now, *, echo: bool = False) -> None:
        """Take note of a frame; `echo`: the answer to the newest heartbeat.

        What is read after a sleep may have been sent before it, and proves nothing.
        """
        self._mind(now)
        self._heard = now.monotonic
        if self._doubted and not (echo and self._asked is not None):
            return
        self.well, self._asked, self._doubted = now.wall, None, False

    def doubt(self, now: Now) -> None:
        """Take note that the connection may well be dead: it is asked at the next look."""
        self._looked = now
        self._asked, self._doubted = None, True

    def look(self, now: Now) -> Due:
        """Say what is due; after HEARTBEAT one has to be sent."""
        if _passed(self.opened, now) >= self._life:
            return Due.RETIRE
        self._mind(now)
        if self._asked is not None:
            late = now.monotonic - max(self._asked, self._heard) >= self._patience
            return Due.STALE if late else Due.NOTHING
        if not self._doubted and now.monotonic - self._heard < self._silence:
            return Due.NOTHING
        self._asked = now.monotonic
        return Due.HEARTBEAT

    @property
    def _patience(self) -> float:
        return _SHORT_PATIENCE if self._doubted else _PATIENCE

    def _mind(self, now: Now) -> None:
        """Notice a sleep."""
        passed = _passed(self._looked, now)
        self._looked = now
        if passed >= _JUMP:
            self.doubt(now)


def read_terms(details: Any) -> Terms:
    """Return the terms in the body of ConnectionDetails; what is missing is as documented."""
    if not isinstance(details, Mapping):
        return Terms()
    usual = Terms()
    return Terms(
        _number(details, "recoveryTimeout", usual.recovery_timeout),
        int(_number(details, "recoveryBufferSize", usual.recovery_buffer)),
        _number(details, "idleTimeout", usual.idle_timeout),
        _number(details, "absoluteTimeout", usual.absolute_timeout),
        max(1, int(_number(details, "maxActiveRequests", usual.active_requests))),
    )


def _number(details: Mapping[str, Any], name: str, usual: float) -> float:
    found = details.get(name)
    known = isinstance(found, int | float) and not isinstance(found, bool) and found >= 0
    return float(found) if known and found is not None else usual


def _passed(since: Now, now: Now) -> float:
    """Return how much time has passed, sleep included."""
    return max(now.monotonic - since.monotonic, now.wall - since.wall)
