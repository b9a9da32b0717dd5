"""When a connection needs a heartbeat, is dead, or is due to be replaced; sleep detection.

Pure: the session passes the time every few seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self

from ringkit._io.sleep_detector import SleepDetector

if TYPE_CHECKING:
    from ringkit._io.clock import Clock

#: Silence after which a heartbeat is sent. A frame is needed: pings of the WebSocket protocol do
#: not reset the gateway's idle timeout (platform-facts.md, 10).
_HEARTBEAT_AFTER_SECONDS: Final = 60.0
#: Time without any frame after a heartbeat until the connection counts as dead.
_ECHO_TIMEOUT_SECONDS: Final = 15.0
#: The same for a connection that is suspected to be dead, as after a sleep of the computer.
_SUSPECT_ECHO_TIMEOUT_SECONDS: Final = 5.0
#: Time between two checks from which on the computer must have slept.
_SLEEP_SECONDS: Final = 30.0
#: The largest number in ConnectionDetails that is believed.
_MAX_NUMBER: Final = 1e9
#: How long before its absolute timeout a connection is replaced.
_REPLACE_AHEAD_SECONDS: Final = 60.0


class Instant(NamedTuple):
    """The time on both clocks, in seconds. Only the wall clock is certain to advance in sleep."""

    monotonic: float
    wall: float

    @classmethod
    def now(cls, clock: Clock) -> Self:
        """Return the present time."""
        return cls(clock.monotonic(), clock.time())


class ConnectionDetails(NamedTuple):
    """Timeouts (seconds) and limits from the gateway's first frame; defaults as documented."""

    recovery_timeout: float = 180.0
    recovery_buffer: int = 100
    idle_timeout: float = 1800.0
    absolute_timeout: float = 86_400.0
    active_requests: int = 10


class LivenessAction(Enum):
    """What a connection needs."""

    NONE = "none"
    SEND_HEARTBEAT = "send heartbeat"  #: no frame came for a while
    ABORT = "abort"  #: the heartbeat was not answered: the connection is dead
    REPLACE = "replace"  #: the gateway is about to close it


class LivenessMonitor:
    """Tracks when frames came over one connection, and when both clocks were last checked."""

    def __init__(self, details: ConnectionDetails, now: Instant) -> None:
        self.opened_at = now
        #: When the connection was last known to be alive, in seconds of the wall clock.
        self.alive_at = now.wall
        self._heartbeat_after = min(_HEARTBEAT_AFTER_SECONDS, details.idle_timeout / 3)
        lifetime = details.absolute_timeout
        self._replace_after = max(lifetime - _REPLACE_AHEAD_SECONDS, lifetime / 2)
        self._sleep = SleepDetector(
            now.wall, now.monotonic, drift=_SLEEP_SECONDS, late=_SLEEP_SECONDS
        )
        self._last_frame_at = now.monotonic
        self._heartbeat_sent_at: float | None = None
        self._suspect = False

    def frame_received(self, now: Instant, *, echo: bool = False) -> None:
        """Note that a frame came; `echo`: it answers the newest heartbeat.

        A frame that is read after a sleep may have been sent before it. Only the echo of a
        heartbeat that was sent since shows that the connection is alive.
        """
        self._detect_sleep(now)
        self._last_frame_at = now.monotonic
        if self._suspect and not (echo and self._heartbeat_sent_at is not None):
            return
        self.alive_at, self._heartbeat_sent_at, self._suspect = now.wall, None, False

    def suspect(self, now: Instant) -> None:
        """Note that the connection may be dead: the next check asks for a heartbeat."""
        self._sleep.slept(now.wall, now.monotonic)
        self._heartbeat_sent_at, self._suspect = None, True

    def check(self, now: Instant) -> LivenessAction:
        """Return what to do now. After SEND_HEARTBEAT the caller has to send one."""
        if _elapsed(self.opened_at, now) >= self._replace_after:
            return LivenessAction.REPLACE
        self._detect_sleep(now)
        if self._heartbeat_sent_at is not None:
            silence = now.monotonic - max(self._heartbeat_sent_at, self._last_frame_at)
            dead = silence >= self._echo_timeout
            return LivenessAction.ABORT if dead else LivenessAction.NONE
        if not self._suspect and now.monotonic - self._last_frame_at < self._heartbeat_after:
            return LivenessAction.NONE
        self._heartbeat_sent_at = now.monotonic
        return LivenessAction.SEND_HEARTBEAT

    @property
    def _echo_timeout(self) -> float:
        return _SUSPECT_ECHO_TIMEOUT_SECONDS if self._suspect else _ECHO_TIMEOUT_SECONDS

    def _detect_sleep(self, now: Instant) -> None:
        if self._sleep.slept(now.wall, now.monotonic):
            self.suspect(now)


def read_connection_details(body: Any) -> ConnectionDetails:
    """Return the details in the body of a ConnectionDetails frame, defaults where it has none."""
    default = ConnectionDetails()
    if not isinstance(body, Mapping):
        return default
    return ConnectionDetails(
        _number(body, "recoveryTimeout", default.recovery_timeout),
        int(_number(body, "recoveryBufferSize", default.recovery_buffer)),
        _number(body, "idleTimeout", default.idle_timeout),
        _number(body, "absoluteTimeout", default.absolute_timeout),
        max(1, int(_number(body, "maxActiveRequests", default.active_requests))),
    )


def _number(body: Mapping[str, Any], name: str, default: float) -> float:
    """Return a number that makes sense as a time or a size; JSON may hold infinity and NaN."""
    value = body.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return default
    return float(value) if 0 <= value <= _MAX_NUMBER else default


def _elapsed(start: Instant, now: Instant) -> float:
    """Return the seconds between two instants, sleep included."""
    return max(now.monotonic - start.monotonic, now.wall - start.wall)
