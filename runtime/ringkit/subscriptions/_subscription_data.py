"""`SubscriptionData`: a subscription as the platform describes it.

It is not a generated model because the published description only has webhooks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

#: The lifetime if the platform gives none: the shortest of all transports (platform-facts.md, 9).
_DEFAULT_LIFETIME_SECONDS: Final = 900.0
#: The longest lifetime of any transport: a webhook's, ten years.
_MAX_LIFETIME_SECONDS: Final = 315_360_000.0

#: `expiresIn` is in whole seconds.
_ROUNDING_SECONDS: Final = 1.0


class SubscriptionData:
    """A subscription as the platform described it, and when.

    `json` is the SubscriptionInfo object of the platform. It holds the keys of the delivery mode:
    treat it as a secret. `received_at` is when it was requested, in seconds since the epoch by the
    clock of the platform. `filters` are the event filters as they were requested.

    Raises ValueError for a document without an id.
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
        """The event filters as the platform lists them: with ids in place of `~`."""
        return [str(found) for found in self.json.get("eventFilters") or ()]

    @property
    def disabled_filters(self) -> list[dict[str, Any]]:
        """Filters without notifications, with the `reason`: mostly a missing permission."""
        return [
            found for found in self.json.get("disabledFilters") or () if isinstance(found, dict)
        ]

    @property
    def status(self) -> str:
        """`Active`, or `Blacklisted` for a webhook that did not respond."""
        return str(self.json.get("status", ""))

    @property
    def delivery_mode(self) -> dict[str, Any]:
        """How notifications are delivered. Contains keys: treat it as a secret."""
        return dict(self.json.get("deliveryMode") or {})

    @property
    def lifetime(self) -> float:
        """The seconds from `received_at` until it expires."""
        given = _positive(self.json.get("expiresIn"))
        if given is not None:
            return given
        ends = parse_time(self.json.get("expirationTime"))
        return _DEFAULT_LIFETIME_SECONDS if ends is None else max(ends - self.received_at, 0.0)

    @property
    def expires_at(self) -> float:
        """When it expires, in seconds since the epoch by the clock of the platform."""
        return self.received_at + self.lifetime

    def to_text(self) -> str:
        """Return all of it as text for a store."""
        return json.dumps(
            {"data": self.json, "received_at": self.received_at, "filters": self.filters}
        )

    @classmethod
    def from_saved(
        cls, saved: SubscriptionData | Mapping[str, Any], now: float
    ) -> SubscriptionData:
        """Return the data of a SubscriptionInfo object of unknown age. Raises ValueError.

        `expiresIn` counted from its answer to `expirationTime`, so the two say when that was, by
        the platform's clock; without both it counts as `now` (seconds since the epoch).
        SubscriptionData is returned as it is.
        """
        if isinstance(saved, SubscriptionData):
            return saved
        lifetime, ends = _positive(saved.get("expiresIn")), parse_time(saved.get("expirationTime"))
        if lifetime is not None and ends is not None:
            return cls(saved, ends - lifetime - _ROUNDING_SECONDS)
        return cls({name: value for name, value in saved.items() if name != "expiresIn"}, now)

    def updated(self, document: Mapping[str, Any]) -> SubscriptionData:
        """Return the data as the platform describes the subscription now, without a renewal.

        Its lifetime stays that of the last renewal, which was so long before `expirationTime`.
        """
        document = {**self.json, **document, "expiresIn": self.json.get("expiresIn")}
        lifetime = _positive(document["expiresIn"])
        ends = parse_time(document.get("expirationTime"))
        received_at = self.received_at
        if lifetime is not None and ends is not None:
            received_at = ends - lifetime - _ROUNDING_SECONDS
        return SubscriptionData(document, received_at, self.filters)

    @classmethod
    def from_text(cls, text: str) -> SubscriptionData:
        """Return the data that `to_text` wrote. Raises ValueError."""
        try:
            found = json.loads(text)
            filters = tuple(str(each) for each in found["filters"])
            return cls(found["data"], float(found["received_at"]), filters)
        except (KeyError, TypeError) as error:
            raise ValueError("not the data of a subscription") from error

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SubscriptionData):
            return NotImplemented
        return self.json == other.json and self.received_at == other.received_at

    def __repr__(self) -> str:
        kind = self.delivery_mode.get("transportType", "")
        return f"<SubscriptionData {self.id}: {kind}, {len(self.event_filters)} event filters>"


def _positive(given: object) -> float | None:
    """Return a number of seconds above 0, None for anything else."""
    if isinstance(given, bool) or not isinstance(given, int | float):
        return None
    return float(given) if 0 < given <= _MAX_LIFETIME_SECONDS else None


def parse_time(text: object) -> float | None:
    """Return a timestamp of the platform in seconds since the epoch, None if it is none."""
    if not isinstance(text, str):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
