"""`StoreEntry`: loads, saves and locks one entry of a store, as flows.

Stores block, so every call of one is an effect: made directly in a blocking client, in a thread in
an asyncio client.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar
from uuid import uuid4

from ringkit._io.backoff import random_fraction
from ringkit._io.clock import Clock
from ringkit._io.effects import RunBlocking, Sleep
from ringkit._io.emitter import Emitter
from ringkit._io.flow import Flow, perform
from ringkit.auth._refresh_policy import lock_poll_pause
from ringkit.auth._stores import Store
from ringkit.errors import RingkitError, StoreCorruptedError, StoreError
from ringkit.events import StoreEvent

T = TypeVar("T")

_log = logging.getLogger("ringkit.auth")
#: What a failure of the store leads to, for the text of the error.
_BLOCKS_RENEWAL: Final = (
    "no token is renewed until the store works again, so that no session is lost"
)
_NOT_SHARED: Final = "the session continues in memory, and other processes do not see it"
_LOCK_REMAINS: Final = "other processes have to wait until the lock expires"


class StoreEntry:
    """One entry of a store. `lock_expiry` is how long a lock on it lasts, in seconds."""

    def __init__(
        self, store: Store, key: str, *, clock: Clock, events: Emitter, lock_expiry: float
    ) -> None:
        self.key = key
        self.lock_expiry = lock_expiry
        self._store = store
        self._clock = clock
        self._events = events

    def load(self) -> Flow[str | None]:
        """Return the text of the entry, None if there is none or it was unreadable.

        Raises StoreError if the store fails.
        """
        try:
            return (yield from self._call("load", partial(self._store.load, self.key)))
        except StoreCorruptedError as error:
            yield from self.report(error)
            return None

    def save(self, text: str) -> Flow[None]:
        """Replace the text of the entry. Raises StoreError."""
        yield from self._call("save", lambda: self._store.save(self.key, text))

    def try_to_save(self, text: str) -> Flow[None]:
        """Replace the text of the entry; a failure is reported."""
        try:
            yield from self._call("save", lambda: self._store.save(self.key, text), _NOT_SHARED)
        except StoreError as error:
            yield from self.report(error)

    def delete(self) -> Flow[None]:
        """Remove the entry. Raises StoreError."""
        yield from self._call("delete", partial(self._store.delete, self.key))

    def try_to_delete(self) -> Flow[None]:
        """Remove the entry; a failure is reported."""
        try:
            yield from self.delete()
        except StoreError as error:
            yield from self.report(error)

    def lock(self, timeout: float) -> Flow[EntryLock | None]:
        """Lock the entry; return None if others held the lock for `timeout` seconds.

        Raises StoreError.
        """
        owner, polls = uuid4().hex, 0
        give_up = self._clock.monotonic() + timeout
        acquire = partial(self._store.acquire, self.key, owner, self.lock_expiry)
        while True:
            began = self._clock.monotonic()
            try:
                locked = yield from self._call("lock", acquire)
            except (Exception, GeneratorExit):
                raise
            except BaseException:  # cancelled: it may be locked all the same
                yield from self.release(owner)
                raise
            if locked:
                return EntryLock(self, owner, began + self.lock_expiry)
            if self._clock.monotonic() >= give_up:
                return None
            yield from perform(Sleep(lock_poll_pause(polls, random_fraction)))
            polls += 1

    def hold(self, owner: str) -> Flow[bool]:
        """Lock the entry for `owner`, or extend its lock; return False if another holds it.

        Raises StoreError.
        """
        acquire = partial(self._store.acquire, self.key, owner, self.lock_expiry)
        return (yield from self._call("lock", acquire))

    def run_locked(self, flow: Flow[T]) -> Flow[T]:
        """Run a flow with the entry locked; without the lock if others hold it for too long."""
        lock = yield from self.lock(2 * self.lock_expiry)
        return (yield from (flow if lock is None else lock.run(flow)))

    def release(self, owner: str) -> Flow[None]:
        """Release the lock of `owner`; a failure is reported, and the lock then expires."""
        release = partial(self._store.release, self.key, owner)
        try:
            yield from self._call("unlock", release, _LOCK_REMAINS)
        except StoreError as error:
            yield from self.report(error)

    def report(self, error: StoreError) -> Flow[None]:
        """Log a failure after which work continues, and emit `store_error`."""
        _log.warning("%s", error)
        kept = error.kept if isinstance(error, StoreCorruptedError) else ""
        yield from self._events.emit("store_error", StoreEvent(self.key, error, kept))

    def _call(
        self, action: str, function: Callable[[], T], consequence: str = _BLOCKS_RENEWAL
    ) -> Flow[T]:
        try:
            return (yield from perform(RunBlocking(function)))
        except RingkitError:
            raise
        except Exception as error:
            raise StoreError(
                f"{action} {self.key} in {self._store!r}: {type(error).__name__}: {error}; "
                f"{consequence}"
            ) from error


class EntryLock:
    """A lock held on a `StoreEntry`."""

    def __init__(self, entry: StoreEntry, owner: str, expires: float) -> None:
        self._entry = entry
        self._owner = owner
        #: The instant of the monotonic clock after which others may hold the lock.
        self.expires = expires

    def run(self, flow: Flow[T]) -> Flow[T]:
        """Run a flow, then release the lock, whether the flow succeeded or failed."""
        try:
            result = yield from flow
        except GeneratorExit:
            # The flow was abandoned and can perform no effect any more: the lock expires.
            raise
        except BaseException:
            yield from self._entry.release(self._owner)
            raise
        yield from self._entry.release(self._owner)
        return result
