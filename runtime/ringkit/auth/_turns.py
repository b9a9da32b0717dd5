"""Taking turns at the token endpoint: the pace of an application, in a store. Used by Renewer."""

from __future__ import annotations

import logging
from collections.abc import Callable

from ringkit._io.clock import Clock
from ringkit._io.flow import Flow, Sleep, perform
from ringkit.auth._pace import Pace
from ringkit.auth._refresh_policy import PATIENCE
from ringkit.auth._store_entry import Shelf
from ringkit.errors import AuthUnavailableError, StoreError
from ringkit.limits._headers import Limits

_log = logging.getLogger("ringkit.auth")


class Turns:
    """Says when this application may ask for a token, to everybody who shares the store."""

    def __init__(self, shelf: Shelf, clock: Clock) -> None:
        self._shelf = shelf
        self._clock = clock

    def wait(self, *, urgent: bool) -> Flow[None]:
        """Wait until a token may be asked for.

        Raises AuthUnavailableError if that takes too long, or any time when it is not urgent.
        """
        while (wait := (yield from self._pace()).wait(self._clock.time())) > 0:
            if not urgent or wait > PATIENCE:
                error = AuthUnavailableError(
                    "an application may ask the token endpoint only so often, and that is used up; "
                    f"nothing is lost, try again in {wait:.0f} s"
                )
                error.retry_after = wait
                raise error
            _log.info("waiting %.1f s for the rate limit of the token endpoint", wait)
            yield from perform(Sleep(wait))

    def take(self) -> Flow[bool]:
        """Count a token request; False if others have used up meanwhile what there was."""

        def taken(pace: Pace) -> Pace | None:
            now = self._clock.time()
            return None if pace.wait(now) > 0 else pace.taken(now)

        return (yield from self._change(taken))

    def count(self) -> Flow[None]:
        """Count a request of the group that is sent in any case."""
        yield from self._try_to_change(lambda pace: pace.taken(self._clock.time()))

    def note(self, limits: Limits | None, wait: float | None = None) -> Flow[None]:
        """Remember what an answer said: its limits, and for how long nobody is to ask again."""
        now = self._clock.time()
        until = None if wait is None else now + wait
        if limits and limits.window and limits.remaining == 0 and until is None:
            # The guide says so: others may count against it that are not seen here.
            until = now + limits.window
        known = (limits.limit, limits.window) if limits and limits.window else (None, None)
        yield from self._try_to_change(lambda pace: pace.told(known, until))

    def _pace(self) -> Flow[Pace]:
        return Pace.from_text((yield from self._shelf.load()))

    def _try_to_change(self, change: Callable[[Pace], Pace | None]) -> Flow[None]:
        try:
            yield from self._change(change)
        except StoreError as error:
            yield from self._shelf.report(error)

    def _change(self, change: Callable[[Pace], Pace | None]) -> Flow[bool]:
        return (yield from self._shelf.exclusively(self._changed(change)))

    def _changed(self, change: Callable[[Pace], Pace | None]) -> Flow[bool]:
        before = yield from self._pace()
        after = change(before)
        if after is not None and after != before:
            yield from self._shelf.save(after.to_text())
        return after is not None
