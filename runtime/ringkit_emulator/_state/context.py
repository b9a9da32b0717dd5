"""What all parts of the state share: clock, ids, URLs, event bus, options and accounts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from attrs import field, frozen

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._event_bus import Event, EventBus
from ringkit_emulator._ids import Ids
from ringkit_emulator._options import Options
from ringkit_emulator._state.accounts import Accounts
from ringkit_emulator._urls import Urls

FailingKind = Literal["sms", "mms", "fax", "high_volume", "task"]


@frozen
class DeliveryErrors:
    """Why messages to a number fail: the code of texts, and that of faxes; None if they arrive."""

    text: str | None
    fax: str | None


def text_failure(code: str) -> str:
    """Return the final status of a text: codes that begin with SMS-RC mean that it is not sent."""
    return "SendingFailed" if code.startswith("SMS-RC") else "DeliveryFailed"


@frozen
class PlatformContext:
    """The dependencies of every class of this package, made anew by a reset of the emulator.

    `undeliverable` are the numbers to which messages cannot be delivered, with the error codes.
    `failures` are the error codes with which the next messages and tasks of each kind will fail.
    """

    clock: Clock
    ids: Ids
    urls: Urls
    bus: EventBus
    options: Options
    accounts: Accounts
    undeliverable: dict[str, DeliveryErrors] = field(factory=dict)
    failures: dict[FailingKind, list[str]] = field(factory=dict)

    def text_error(self, numbers: Iterable[str]) -> str | None:
        """Return why a text to these numbers fails, or None if it can be delivered to all."""
        found = (self.undeliverable[n].text for n in numbers if n in self.undeliverable)
        return next((code for code in found if code is not None), None)

    def fax_error(self, number: str) -> str | None:
        """Return why a fax to a number fails, or None if it can be delivered."""
        found = self.undeliverable.get(number)
        return None if found is None else found.fax

    def take_failure(self, kind: FailingKind) -> str | None:
        """Return the code with which the message or task that begins now fails, None if none."""
        planned = self.failures.get(kind)
        return planned.pop(0) if planned else None

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
