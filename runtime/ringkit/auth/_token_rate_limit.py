"""The rate limit of the token endpoint: requests of one application are spaced, through a store.

The platform counts the Auth group (5 a minute by default) per application, restarts the penalty
with every refused request, and may suspend an application that keeps sending them
(docs/platform-facts.md, 3.1). All processes that share a store share the log of requests.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any, Final

from attrs import evolve, frozen

from ringkit._io.clock import Clock
from ringkit._io.effects import Sleep
from ringkit._io.flow import Flow, perform
from ringkit.auth._refresh_policy import MAX_WAIT_SECONDS
from ringkit.auth._store_entry import StoreEntry
from ringkit.errors import AuthUnavailableError, StoreError
from ringkit.limits._base import AUTH_GROUP
from ringkit.limits._headers import Limits
from ringkit.limits._long_waits import LongWaits

_log = logging.getLogger("ringkit.auth")

#: The documented window and penalty (docs/platform-facts.md, 3.1). What answers or other machines
#: ask for beyond it is not kept: one answer must not block the logins of all processes for long.
_MAX_WINDOW_SECONDS: Final = 60.0
#: How far the clock of another machine may be ahead; later times are wrong and ignored.
_MAX_CLOCK_DIFFERENCE_SECONDS: Final = 60.0
#: Bounds the log; an application whose limit is higher than this is not held back.
_MAX_LOGGED_REQUESTS: Final = 60


@frozen
class TokenRequestLog:
    """When token requests were sent, and the limit known so far. Times in seconds."""

    sent: tuple[float, ...] = ()
    limit: int = 5
    window: float = 60.0
    not_before: float = 0.0

    def wait(self, now: float) -> float:
        """Return the seconds until the next request may be sent, 0 for now."""
        recent = sorted(self._recent(now))
        free_at = now if len(recent) < self.limit else recent[-self.limit] + self.window
        not_before = self.not_before - now
        if not_before > _MAX_WINDOW_SECONDS + _MAX_CLOCK_DIFFERENCE_SECONDS:
            not_before = 0.0
        return max(0.0, free_at - now, not_before)

    def with_request(self, now: float) -> TokenRequestLog:
        """Return the log after one more request."""
        return evolve(self, sent=(*self._recent(now), now)[-_MAX_LOGGED_REQUESTS:])

    def with_limits(
        self, limit: int | None, window: float | None, not_before: float | None
    ) -> TokenRequestLog:
        """Return the log after an answer that named a limit, a window, or a time to wait until.

        A limit of 0 or 1 is ignored: it would block every later login. A window longer than the
        documented one counts as that.
        """
        return evolve(
            self,
            limit=limit if limit and limit > 1 else self.limit,
            window=min(window, _MAX_WINDOW_SECONDS) if window and window > 0 else self.window,
            not_before=self.not_before if not_before is None else not_before,
        )

    def _recent(self, now: float) -> tuple[float, ...]:
        # A time ahead of this clock comes from the clock of another machine, and counts.
        return tuple(sent for sent in self.sent if abs(now - sent) < self.window)

    def to_text(self) -> str:
        """Return the log as text for a store."""
        return json.dumps(
            {
                "sent": list(self.sent),
                "limit": self.limit,
                "window": self.window,
                "not_before": self.not_before,
            }
        )

    @classmethod
    def from_text(cls, text: str | None) -> TokenRequestLog:
        """Return the log in a text of a store, an empty one if the text is missing or invalid."""
        try:
            data = json.loads(text or "{}")
            return cls._from_data(data) if isinstance(data, dict) else cls()
        except (TypeError, ValueError, OverflowError, RecursionError):
            return cls()

    @classmethod
    def _from_data(cls, data: Mapping[str, Any]) -> TokenRequestLog:
        found = cls(
            sent=tuple(float(sent) for sent in data.get("sent", ())),
            not_before=float(data.get("not_before", 0.0)),
        )
        if not all(map(isfinite, (*found.sent, found.not_before))):
            raise ValueError("a time is not finite")
        return found.with_limits(int(data.get("limit", 5)), float(data.get("window", 60.0)), None)


class TokenRateLimit:
    """Decides when an application may send a token request, for all who share the store."""

    def __init__(self, entry: StoreEntry, clock: Clock) -> None:
        self._entry = entry
        self._clock = clock
        self._long_waits = LongWaits()

    def wait(self, on_wait: Callable[[float], None], *, urgent: bool) -> Flow[None]:
        """Wait until a token request may be sent; `on_wait` is called before with the seconds.

        Raises AuthUnavailableError if that takes too long, or any time at all when not `urgent`.
        """
        while (wait := (yield from self._load()).wait(self._clock.time())) > 0:
            if not urgent or wait > MAX_WAIT_SECONDS:
                error = AuthUnavailableError(
                    "the token requests that this application may send are used up for now; "
                    f"nothing is lost, try again in {wait:.0f} s"
                )
                error.retry_after = wait
                raise error
            level = self._long_waits.level(AUTH_GROUP, wait, self._clock.monotonic())
            _log.log(level, "waiting %.1f s for the rate limit of the token endpoint", wait)
            on_wait(wait)
            yield from perform(Sleep(wait))

    def acquire(self) -> Flow[bool]:
        """Log a token request; return False if other processes have used up the limit by now."""

        def with_request(log: TokenRequestLog) -> TokenRequestLog | None:
            now = self._clock.time()
            return None if log.wait(now) > 0 else log.with_request(now)

        return (yield from self._change(with_request))

    def count(self) -> Flow[None]:
        """Log a request of the same rate group that is sent in any case (a logout)."""
        yield from self._try_to_change(lambda log: log.with_request(self._clock.time()))

    def record_answer(self, limits: Limits | None, wait: float | None = None) -> Flow[None]:
        """Log what an answer said: its limits, and the seconds to send nothing for."""
        now = self._clock.time()
        not_before = None if wait is None else now + min(wait, _MAX_WINDOW_SECONDS)
        limit = window = None
        if limits and limits.window:
            limit, window = limits.limit, limits.window
            if limits.remaining == 0 and not_before is None:
                # Requests of programs that do not share the store count against the limit, too.
                not_before = now + min(limits.window, _MAX_WINDOW_SECONDS)
        yield from self._try_to_change(lambda log: log.with_limits(limit, window, not_before))

    def _load(self) -> Flow[TokenRequestLog]:
        return TokenRequestLog.from_text((yield from self._entry.load()))

    def _try_to_change(
        self, change: Callable[[TokenRequestLog], TokenRequestLog | None]
    ) -> Flow[None]:
        try:
            yield from self._change(change)
        except StoreError as error:
            yield from self._entry.report(error)

    def _change(self, change: Callable[[TokenRequestLog], TokenRequestLog | None]) -> Flow[bool]:
        return (yield from self._entry.run_locked(self._load_and_change(change)))

    def _load_and_change(
        self, change: Callable[[TokenRequestLog], TokenRequestLog | None]
    ) -> Flow[bool]:
        before = yield from self._load()
        after = change(before)
        if after is not None and after != before:
            yield from self._entry.save(after.to_text())
        return after is not None
