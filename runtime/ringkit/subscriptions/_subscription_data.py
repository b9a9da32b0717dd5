"""What is known of a subscription. Used by the runner, the transports and the public classes.

The generated models describe webhooks only, so this is a type of its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

#: How long a subscription is taken to live if the platform says nothing (facts 9), in seconds.
_LIFE: Final = 900.0


class SubscriptionData:
    """A subscription as the platform described it, and when.

    `json` is the document (SubscriptionInfo, with the keys of its delivery mode: treat it as a
    secret), `received_at` the time of the description, in seconds since the epoch by the clock of
    this computer. `filters` are the event filters as they were asked for.
    """

    __slots__ = ("filters", "json", "received_at")

    def __init__(
        self, document: Mapping[str, Any], received_at: float, filters: tuple[str, ...] = ()
    ) -> None:
        if not isinstance(document, Mapping) or not document.get("id"):
            raise ValueError("the data of a subscription is an object with an id")
        self.json: dict[str, Any] = dict(document)
        self.received_at = received_at
        self.filters = filters or tuple(self.event_filters)

    @property
    def id(self) -> str:
        """The id of the subscription."""
        return str(self.json["id"])

    @property
    def event_filters(self) -> list[str]:
        """The event filters as the platform has them: with ids in place of `~`."""
        return [str(found) for found in self.json.get("eventFilters") or ()]

    @property
    def disabled_filters(self) -> list[dict[str, Any]]:
        """Filters that nothing comes for, with the `reason`: a permission is missing, mostly."""
        return [
            found for found in self.json.get("disabledFilters") or () if isinstance(found, dict)
        ]

    @property
    def status(self) -> str:
        """`Active`, or `Blacklisted` (a webhook that did not answer)."""
        return str(self.json.get("status", ""))

    @property
    def delivery_mode(self) -> dict[str, Any]:
        """How notifications are delivered, keys included."""
        return dict(self.json.get("deliveryMode") or {})

    @property
    def life(self) -> float:
        """How long it lives after the description was made, in seconds."""
        given = self.json.get("expiresIn")
        if isinstance(given, int | float) and given > 0:
            return float(given)
        ends = parse_time(self.json.get("expirationTime"))
        return _LIFE if ends is None else max(ends - self.received_at, 0.0)

    @property
    def expires_at(self) -> float:
        """When it ends unless renewed, in seconds since the epoch, by this computer's clock."""
        return self.received_at + self.life

    def to_text(self) -> str:
        """Return all of it as a text, for a store."""
        return json.dumps(
            {"data": self.json, "received_at": self.received_at, "filters": self.filters}
        )

    @classmethod
    def restored(cls, found: SubscriptionData | Mapping[str, Any], now: float) -> SubscriptionData:
        """Return data that somebody kept, or that another program has. Raises ValueError.

        Of a bare document it is not known when it was made: its `expirationTime` tells the end.
        """
        if isinstance(found, SubscriptionData):
            return found
        return cls({name: value for name, value in found.items() if name != "expiresIn"}, now)

    @classmethod
    def from_text(cls, text: str) -> SubscriptionData:
        """Read what `to_text` wrote. Raises ValueError."""
        try:
            found = json.loads(text)
            filters = tuple(str(each) for each in found["filters"])
            return cls(found["data"], float(found["received_at"]), filters)
        except (KeyError, TypeError) as error:
            raise ValueError("an entry of another kind") from error

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SubscriptionData):
            return NotImplemented
        return self.json == other.json and self.received_at == other.received_at

    def __repr__(self) -> str:
        kind = self.delivery_mode.get("transportType", "")
        return f"<SubscriptionData {self.id}: {kind}, {len(self.event_filters)} event filters>"


def parse_time(text: object) -> float | None:
    """Return an instant of the platform in seconds since the epoch, None if it is no instant."""
    if not isinstance(text, str):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
