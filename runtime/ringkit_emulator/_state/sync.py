"""Sync tokens: where a client's copy stood when it last asked (facts 5, F)."""

from dataclasses import dataclass, field

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids


class UnknownSyncTokenError(LookupError):
    """A sync token that was never handed out, or for something else."""


class ExpiredSyncTokenError(LookupError):
    """A sync token that is too old: a full sync is needed."""


@dataclass(frozen=True, slots=True)
class SyncPoint:
    """The instant of a sync, and what it was about."""

    kind: str
    owner: str
    at: float
    details: Document


@dataclass(slots=True)
class SyncTokens:
    """All sync tokens handed out; ``lifetime`` in seconds."""

    clock: Clock
    ids: Ids
    lifetime: float
    _points: dict[str, SyncPoint] = field(default_factory=dict)

    def issue(self, kind: str, owner: str, details: Document | None = None) -> str:
        """Return a token for the present instant."""
        token = self.ids.secret(18).hex()
        self._points[token] = SyncPoint(kind, owner, self.clock.time(), details or {})
        return token

    def redeem(self, kind: str, owner: str, token: str | None) -> SyncPoint:
        """Return what a token stands for; raises one of the errors above. It serves again."""
        point = self._points.get(token or "")
        if point is None or (point.kind, point.owner) != (kind, owner):
            raise UnknownSyncTokenError(token)
        if self.clock.time() - point.at >= self.lifetime:
            raise ExpiredSyncTokenError(token)
        return point
