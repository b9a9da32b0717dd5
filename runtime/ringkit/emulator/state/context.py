"""What every part of the state stands on."""

from dataclasses import dataclass

from ringkit.emulator.bus import Event, EventBus
from ringkit.emulator.clock import Clock
from ringkit.emulator.documents import Document
from ringkit.emulator.ids import Ids
from ringkit.emulator.links import Links
from ringkit.emulator.options import Options
from ringkit.emulator.state.accounts import Accounts


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
