"""What every part of the state stands on."""

from dataclasses import dataclass

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._event_bus import Event, EventBus
from ringkit_emulator._ids import Ids
from ringkit_emulator._options import Options
from ringkit_emulator._state.accounts import Accounts
from ringkit_emulator._urls import Links


@dataclass(frozen=True, slots=True)
class Context:
    """Time, identifiers, addresses, events, options and the accounts."""

    clock: Clock
    ids: Ids
    links: Links
    bus: EventBus
    options: Options
    accounts: Accounts

    def publish(
        self,
        path: str,
        body: Document,
        account_id: str,
        owner_id: str | None = None,
        about: Document | None = None,
        *,
        audience: frozenset[str] | None = None,
    ) -> None:
        """Tell the bus that something happened at event filter ``path``."""
        at = self.clock.time()
        self.bus.publish(Event(path, body, account_id, owner_id, at, about or {}, audience))
