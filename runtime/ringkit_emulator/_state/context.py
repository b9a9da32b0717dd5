"""What all parts of the state share: clock, ids, URLs, event bus, options and accounts."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._event_bus import Event, EventBus
from ringkit_emulator._ids import Ids
from ringkit_emulator._options import Options
from ringkit_emulator._state.accounts import Accounts
from ringkit_emulator._urls import Urls


@frozen
class DeliveryErrors:
    """Why messages to a number fail: the code of texts, and that of faxes."""

    text: str
    fax: str

    @property
    def text_status(self) -> str:
        """The final status of a text: codes that begin with SMS-RC mean that it is never sent."""
        return "SendingFailed" if self.text.startswith("SMS-RC") else "DeliveryFailed"


@frozen
class PlatformContext:
    """The dependencies of every class of this package, made anew by a reset of the emulator.

    `undeliverable` are the numbers to which no message can be delivered, with the error codes.
    """

    clock: Clock
    ids: Ids
    urls: Urls
    bus: EventBus
    options: Options
    accounts: Accounts
    undeliverable: dict[str, DeliveryErrors] = field(factory=dict)

    def delivery_errors(self, parties: Iterable[Document]) -> DeliveryErrors | None:
        """Return why a message to these parties fails, or None if it can be delivered to all."""
        numbers = (str(party.get("phoneNumber")) for party in parties)
        return next((self.undeliverable[n] for n in numbers if n in self.undeliverable), None)

    def event_id(self, account_or_extension: str) -> int | str:
        """Return an id as events of presence and of the message store contain it."""
        as_text = self.options.subscriptions.string_ids
        return account_or_extension if as_text else int(account_or_extension)

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
