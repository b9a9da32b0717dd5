"""Entries of a store as flows: loading, saving, locking. Used by the renewer and the session.

Stores block, so everything goes through `RunBlocking`: called directly in a blocking client, in a
thread in an asyncio one.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar
from uuid import uuid4

from ringkit._io.clock import Clock
from ringkit._io.emitter import Emitter
from ringkit._io.flow import Flow, RunBlocking, Sleep, perform
from ringkit.auth._refresh_policy import poll_pause
from ringkit.auth._stores import Store
from ringkit.errors import RingkitError, StoreCorruptedError, StoreError
from ringkit.events import StoreEvent

T = TypeVar("T")

_log = logging.getLogger("ringkit.auth")
_KIND: Final = "store_error"
#: What a failure of the store means.
_HOLDS_UP: Final = "no token is renewed until the store works again, so that no session is lost"
_UNSEEN: Final = "the session goes on in memory, and other processes do not see it"
_LOCKED: Final = "others have to wait until the lock expires"


class Shelf:
    """One entry of a store."""

    def __init__(
        self, store: Store, key: str, *, clock: Clock, events: Emitter, lease: float
    ) -> None:
        self.key = key
        self._store = store
        self._clock = clock
        self._events = events
        #: How long a lock lasts, in seconds.
        self.lease = lease

    def load(self) -> Flow[str | None]:
        """Return the text of the entry, None if there is none or it was unreadable.

        Raises StoreError if the store fails.
        """
        try:
            return (yield from self._do("load", partial(self._store.load, self.key)))
        except StoreCorruptedError as error:
            yield from self.report(error)
            return None

    def save(self, text: str) -> Flow[None]:
        """Put a text in the entry. Raises StoreError."""
        yield from self._do("save", lambda: self._store.save(self.key, text))

    def try_to_save(self, text: str) -> Flow[None]:
        """Put a text in the entry; a failure is reported."""
        try:
            yield from self._do("save", lambda: self._store.save(self.key, text), _UNSEEN)
        except StoreError as error:
            yield from self.report(error)

    def try_to_delete(self) -> Flow[None]:
        """Remove the entry; a failure is reported."""
        try:
            yield from self.delete()
        except StoreError as error:
            yield from self.report(error)

    def delete(self) -> Flow[None]:
        """Remove the entry. Raises StoreError."""
        yield from self._do("delete", partial(self._store.delete, self.key))

    def hold(self, patience: float) -> Flow[Hold | None]:
        """Lock the entry; None if others held it for `patience` seconds. Raises StoreError."""
        owner, polls = uuid4().hex, 0
        give_up = self._clock.monotonic() + patience
        take = partial(self._store.acquire, self.key, owner, self.lease)
        while True:
            began = self._clock.monotonic()
            if (yield from self._do("lock", take)):
                return Hold(self, owner, began + self.lease)
            if self._clock.monotonic() >= give_up:
                return None
            yield from perform(Sleep(poll_pause(polls, random.random)))
            polls += 1

    def exclusively(self, flow: Flow[T]) -> Flow[T]:
        """Go through a flow with the entry locked, if it can be locked before long."""
        hold = yield from self.hold(2 * self.lease)
        return (yield from (flow if hold is None else hold.during(flow)))

    def release(self, owner: str) -> Flow[None]:
        """End a lock; a failure is reported, the lock expires by itself."""
        try:
            yield from self._do("unlock", partial(self._store.release, self.key, owner), _LOCKED)
        except StoreError as error:
            yield from self.report(error)

    def report(self, error: StoreError) -> Flow[None]:
        """Tell of a failure that keeps nobody from going on."""
        _log.warning("%s", error)
        kept = error.kept if isinstance(error, StoreCorruptedError) else ""
        yield from self._events.emit(_KIND, StoreEvent(self.key, error, kept))

    def _do(self, action: str, function: Callable[[], T], means: str = _HOLDS_UP) -> Flow[T]:
        try:
            return (yield from perform(RunBlocking(function)))
        except RingkitError:
            raise
        except Exception as error:
            raise StoreError(
                f"{action} {self.key} in {self._store!r}: {type(error).__name__}: {error}; {means}"
            ) from error


class Hold:
    """A lock that was taken on a shelf."""

    def __init__(self, shelf: Shelf, owner: str, expires: float) -> None:
        self._shelf = shelf
        self._owner = owner
        #: The instant of the monotonic clock after which others may hold it.
        self.expires = expires

    def during(self, flow: Flow[T]) -> Flow[T]:
        """Go through a flow, then release the lock whatever came of it."""
        try:
            result = yield from flow
        except GeneratorExit:
            # Nobody drives this flow any more: the lock expires by itself.
            raise
        except BaseException:
            yield from self._shelf.release(self._owner)
            raise
        yield from self._shelf.release(self._owner)
        return result
