"""How often one application asks the token endpoint. Pure.

The platform counts the Auth group (5 a minute by default) per application, restarts the penalty
with every refused request, and may suspend an application that goes on. So token requests are
spaced here, by a record that everybody who shares a store shares.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve, frozen

#: More is not remembered: an application that may ask this often is not held back.
_REMEMBERED: Final = 60


@frozen
class Pace:
    """When token requests were sent, and what the platform allows. Times in seconds."""

    sent: tuple[float, ...] = ()
    limit: int = 5
    window: float = 60.0
    not_before: float = 0.0

    def wait(self, now: float) -> float:
        """Return how long the next request has to wait, 0 if it need not."""
        recent = self._recent(now)
        free = 0.0 if len(recent) < self.limit else recent[-self.limit] + self.window
        return max(0.0, free - now, self.not_before - now)

    def taken(self, now: float) -> Pace:
        """Return the record after one more request."""
        return evolve(self, sent=(*self._recent(now), now)[-_REMEMBERED:])

    def told(self, limits: tuple[int | None, float | None], not_before: float | None) -> Pace:
        """Return the record after an answer that named limit and window, or a time to wait until.

        A limit of one or none would keep everybody out for good: it is not believed.
        """
        limit, window = limits
        return evolve(
            self,
            limit=limit if limit and limit > 1 else self.limit,
            window=window if window and window > 0 else self.window,
            not_before=self.not_before if not_before is None else not_before,
        )

    def _recent(self, now: float) -> tuple[float, ...]:
        # A time ahead of ours is the clock of another machine: it counts.
        return tuple(sent for sent in self.sent if abs(now - sent) < self.window)

    def to_text(self) -> str:
        """Return the record for a store."""
        return json.dumps(
            {
                "sent": list(self.sent),
                "limit": self.limit,
                "window": self.window,
                "not_before": self.not_before,
            }
        )

    @classmethod
    def from_text(cls, text: str | None) -> Pace:
        """Return the record of a store; one that cannot be read is as good as none."""
        try:
            found = json.loads(text or "{}")
            return cls._read(found) if isinstance(found, dict) else cls()
        except (TypeError, ValueError):
            return cls()

    @classmethod
    def _read(cls, found: Mapping[str, Any]) -> Pace:
        return cls(
            sent=tuple(float(sent) for sent in found.get("sent", ())),
            limit=int(found.get("limit", 5)),
            window=float(found.get("window", 60.0)),
            not_before=float(found.get("not_before", 0.0)),
        )
