"""Sync tokens, each with the time of the sync that it was issued for (platform-facts.md, 5)."""

from __future__ import annotations

from attrs import define, field, frozen

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids


class UnknownSyncTokenError(LookupError):
    """The sync token was never issued, or was issued for another resource."""


class ExpiredSyncTokenError(LookupError):
    """The sync token is too old; the client needs a full sync."""


@frozen
class SyncPoint:
    """What a token was issued for: kind of sync, owner's id, time in seconds since 1970."""

    kind: str
    owner: str
    at: float
    details: Document


@define
class SyncTokens:
    """All issued sync tokens; they expire after `lifetime` seconds."""

    clock: Clock
    ids: Ids
    lifetime: float
    _points: dict[str, SyncPoint] = field(factory=dict)

    def issue(self, kind: str, owner: str, details: Document | None = None) -> str:
        """Return a new token for a sync at the present time."""
        token = self.ids.secret(18).hex()
        self._points[token] = SyncPoint(kind, owner, self.clock.time(), details or {})
        return token

    def redeem(self, kind: str, owner: str, token: str | None) -> SyncPoint:
        """Return what a token was issued for; a token can be used more than once.

        Raises UnknownSyncTokenError or ExpiredSyncTokenError.
        """
        point = self._points.get(token or "")
        if point is None or (point.kind, point.owner) != (kind, owner):
            raise UnknownSyncTokenError(token)
        if self.clock.time() - point.at >= self.lifetime:
            raise ExpiredSyncTokenError(token)
        return point
