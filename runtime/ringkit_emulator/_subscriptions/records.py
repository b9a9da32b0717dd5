"""One subscription as the platform keeps and shows it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from ringkit_emulator._clock import Timer
from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._options import AppOptions
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._subscriptions.filters import EventFilter, FilterError
from ringkit_emulator._subscriptions.modes import DeliveryMode
from ringkit_emulator._times import format_time

_ROUNDING: Final = 0.001


@dataclass(frozen=True, slots=True)
class Blacklisting:
    """Since when nothing is delivered any more, and why."""

    at: float
    reason: str


@dataclass(slots=True, eq=False)
class Subscription:
    """A subscription of a user with an app; ``lifetime`` in seconds, instants since 1970.

    ``home`` is the address of the list it belongs to. ``timers`` hang on its life.
    """

    id: str
    home: str
    app: AppOptions
    user: Extension
    mode: DeliveryMode
    filters: Sequence[EventFilter]
    disabled: Sequence[FilterError]
    created: float
    lifetime: float
    expires: float
    blacklisting: Blacklisting | None = None
    ended: bool = False
    timers: list[Timer] = field(default_factory=list)

    @property
    def active(self) -> bool:
        """Whether notifications are delivered."""
        return self.blacklisting is None and not self.ended

    @property
    def asked(self) -> tuple[str, ...]:
        """The filters as the client wrote them, also those that do not serve."""
        good, bad = (one.asked for one in self.filters), (one.asked for one in self.disabled)
        return (*good, *bad)

    def document(self, now: float) -> Document:
        """Return the subscription as the platform shows it."""
        black = self.blacklisting
        return without_none(
            {
                "uri": f"{self.home}/{self.id}",
                "id": self.id,
                "creationTime": format_time(self.created),
                "status": "Active" if black is None else "Blacklisted",
                "eventFilters": [self.shown(one) for one in self.filters],
                "disabledFilters": [one.document() for one in self.disabled] or None,
                "expirationTime": format_time(self.expires),
                "expiresIn": max(1, int(self.expires - now + _ROUNDING)),
                "deliveryMode": self.mode.document(),
                "blacklistedData": None
                if black is None
                else {"blacklistedAt": format_time(black.at), "reason": black.reason},
            }
        )

    def shown(self, one: EventFilter) -> str:
        """Return a filter of this subscription with nothing left to resolve."""
        if one.reminder is None:
            return one.text
        return one.text.replace("/subscription/~", f"/subscription/{self.id}", 1)
