"""Subscriptions that outlive their process: their data in the store of the client.

Used by the worker. A lock lets one process at a time create, renew or remove a shared
subscription; the others find what it made. What is kept opens the notifications: the entry needs
the same care as a session.
"""

from __future__ import annotations

import json
from typing import Final, TypeVar

from ringkit._io.flow import Flow
from ringkit._request.engine import Engine
from ringkit.auth._store_entry import StoreEntry
from ringkit.auth._stores import entry_key
from ringkit.errors import StoreCorruptedError, StoreError
from ringkit.subscriptions._subscription_data import SubscriptionData

T = TypeVar("T")

#: How long the lock of a process that died keeps the others out, in seconds: longer than a
#: request may take.
_LEASE: Final = 45.0


class SharedEntry:
    """The entry of one shared subscription."""

    def __init__(self, engine: Engine, cache_key: str) -> None:
        settings, config = engine.session.settings, engine.config
        names = (config.server_url, config.client_id, settings.account, cache_key)
        key = entry_key(settings.cache_prefix, "subscription", *names)

        def entry(name: str) -> StoreEntry:
            store, clock = engine.session.store, engine.clock
            return StoreEntry(store, name, clock=clock, events=engine.events, lock_expiry=_LEASE)

        self._entry, self._place = entry(key), entry(f"{key}:position")

    def exclusively(self, flow: Flow[T]) -> Flow[T]:
        """Go through a flow while no other process does. Raises StoreError if that takes long."""
        lock = yield from self._entry.lock(_LEASE)
        if lock is None:
            raise StoreError(f"{self._entry.key}: another process has it locked for too long")
        return (yield from lock.run(flow))

    def load(self) -> Flow[SubscriptionData | None]:
        """Return what is kept, None if there is nothing. Raises StoreError."""
        text = yield from self._entry.load()
        if text is None:
            return None
        try:
            return SubscriptionData.from_text(text)
        except ValueError:
            yield from self._entry.report(
                StoreCorruptedError(f"{self._entry.key}: not the data of a subscription")
            )
            return None

    def save(self, data: SubscriptionData) -> Flow[None]:
        """Keep the data; a failure is reported, this process goes on without sharing it."""
        yield from self._entry.try_to_save(data.to_text())

    def delete(self) -> Flow[None]:
        """Keep nothing."""
        yield from self._entry.try_to_delete()
        yield from self._place.try_to_delete()

    def position(self, data: SubscriptionData) -> Flow[str]:
        """Return where the transport of a subscription was last, empty if that is not known."""
        text = yield from self._place.load()
        try:
            found = json.loads(text or "{}")
            return str(found["position"]) if found.get("id") == data.id else ""
        except (ValueError, KeyError, AttributeError):
            return ""

    def save_position(self, data: SubscriptionData, position: str) -> Flow[None]:
        """Remember where the transport is."""
        yield from self._place.try_to_save(json.dumps({"id": data.id, "position": position}))
