"""What all parts of the state share: clock, ids, URLs, event bus, options and accounts."""

from __future__ import annotations

from attrs import frozen

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._event_bus import Event, EventBus
from ringkit_emulator._ids import Ids
from ringkit_emulator._options import Options
from ringkit_emulator._state.accounts import Accounts
from ringkit_emulator._urls import Urls


@frozen
class PlatformContext:
    """The dependencies of every class of this package, made anew by a reset of the emulator."""

    clock: Clock
    ids: Ids
    urls: Urls
    bus: EventBus
    options: Options
    accounts: Accounts

    def publish(
        self,
        path: str,
        body: Document,
        account_id: str,
        owner_id: str | None = None,
        properties: Document | None = None,
        *,
        audience: frozenset[str] | None = None,
    ) -> None:
        """Publish an event on the bus, with the present time; the fields are those of `Event`."""
        at = self.clock.time()
        self.bus.publish(Event(path, body, account_id, owner_id, at, properties or {}, audience))
