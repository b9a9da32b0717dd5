"""`SharedEntry`: a subscription in the client's store, shared between processes.

A lock lets one process at a time create, renew or remove it; the others use what that one stored.
The entry holds the keys of the notifications: it needs the same protection as a session.
"""

from __future__ import annotations

import json
from typing import Final, TypeVar
from uuid import uuid4

from ringkit._io.flow import Flow
from ringkit._request.engine import Engine
from ringkit.auth._store_entry import StoreEntry
from ringkit.auth._stores import entry_key
from ringkit.errors import StoreCorruptedError, StoreError
from ringkit.subscriptions._subscription_data import SubscriptionData

T = TypeVar("T")

#: After this time the lock of a process that died expires. It is longer than any request may take.
_LOCK_EXPIRY_SECONDS: Final = 45.0
#: So long after a process has hung or died, another may receive the notifications in its place.
#: It is shorter than the time in which a WebSocket session can be continued
#: (platform-facts.md, 10).
WATCH_EXPIRY_SECONDS: Final = 30.0


class SharedEntry:
    """The data of one subscription in a store, and the position of its transport."""

    def __init__(self, engine: Engine, cache_key: str) -> None:
        settings, config = engine.session.settings, engine.config
        names = (config.server_url, config.client_id, settings.account, cache_key)
        key = entry_key(settings.cache_prefix, "subscription", *names)

        def entry(name: str, expiry: float = _LOCK_EXPIRY_SECONDS) -> StoreEntry:
            store, clock = engine.session.store, engine.clock
            return StoreEntry(store, name, clock=clock, events=engine.events, lock_expiry=expiry)

        self._data, self._position = entry(key), entry(f"{key}:position")
        self._watch = entry(f"{key}:watch", WATCH_EXPIRY_SECONDS)
        self._owner = uuid4().hex

    def hold_watch(self) -> Flow[bool]:
        """Be the process that receives the notifications, or stay it; False if another is.

        It has to be repeated before WATCH_EXPIRY_SECONDS have passed. Raises StoreError.
        """
        return (yield from self._watch.hold(self._owner))

    def release_watch(self) -> Flow[None]:
        """Let another process receive the notifications; a failure is reported."""
        yield from self._watch.release(self._owner)

    def run_locked(self, flow: Flow[T]) -> Flow[T]:
        """Run a flow while no other process does. Raises StoreError if the lock is not free."""
        lock = yield from self._data.lock(_LOCK_EXPIRY_SECONDS)
        if lock is None:
            raise StoreError(f"{self._data.key}: another process has it locked for too long")
        return (yield from lock.run(flow))

    def load(self) -> Flow[SubscriptionData | None]:
        """Return the stored data, None if there is none. Raises StoreError."""
        text = yield from self._data.load()
        if text is None:
            return None
        try:
            return SubscriptionData.from_text(text)
        except ValueError:
            yield from self._data.report(
                StoreCorruptedError(f"{self._data.key}: not the data of a subscription")
            )
            return None

    def save(self, data: SubscriptionData) -> Flow[None]:
        """Store the data. A failure is reported: this process continues without sharing it."""
        yield from self._data.try_to_save(data.to_text())

    def delete(self) -> Flow[None]:
        """Remove the data and the position; a failure is reported."""
        yield from self._data.try_to_delete()
        yield from self._position.try_to_delete()

    def position(self, data: SubscriptionData) -> Flow[str]:
        """Return the last stored position for a subscription, empty if there is none."""
        text = yield from self._position.load()
        try:
            found = json.loads(text or "{}")
            return str(found["position"]) if found.get("id") == data.id else ""
        except (ValueError, KeyError, AttributeError):
            return ""

    def save_position(self, data: SubscriptionData, position: str) -> Flow[None]:
        """Store the position of the transport; a failure is reported."""
        yield from self._position.try_to_save(json.dumps({"id": data.id, "position": position}))
