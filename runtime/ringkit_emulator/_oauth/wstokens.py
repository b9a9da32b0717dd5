"""Tokens that open one WebSocket each (facts 10)."""

from __future__ import annotations

from attrs import define, field

from ringkit_emulator._clock import Clock
from ringkit_emulator._ids import Ids
from ringkit_emulator._oauth.sessions import Session
from ringkit_emulator._oauth.tokens import make_token


@define
class WebSocketTokens:
    """The tokens handed out and not yet used; `lifetime` in seconds."""

    clock: Clock
    ids: Ids
    lifetime: int = 30
    _waiting: dict[str, tuple[Session, float]] = field(factory=dict)

    def issue(self, session: Session) -> str:
        """Return a new token for a session."""
        token = make_token(self.ids.secret())
        self._waiting[token] = (session, self.clock.time() + self.lifetime)
        return token

    def redeem(self, token: str) -> Session | None:
        """Return the living session behind a token and spend it; None where it does not serve."""
        session, expires = self._waiting.pop(token, (None, 0.0))
        now = self.clock.time()
        if session is None or now >= expires or session.over(now):
            return None
        return session
