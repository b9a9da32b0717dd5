"""Telling handlers what happens to a session. Used by the session and what it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._io.emitter import Emitter
from ringkit._io.flow import Flow
from ringkit.events import SessionEvent

if TYPE_CHECKING:
    from ringkit.auth._token import Token
    from ringkit.errors import RingkitError


class Teller:
    """Emits the events of one session. `events` takes those that are of no session, too."""

    def __init__(self, events: Emitter, *, client_id: str, account: str) -> None:
        self.events = events
        self._client_id = client_id
        self._account = account

    def tell(
        self,
        name: str,
        *,
        grant: str = "",
        token: Token | None = None,
        error: RingkitError | None = None,
    ) -> Flow[None]:
        """Emit an event of the session: what was asked for, and what came of it."""
        if not self.events.has_handlers(name):
            return
        event = SessionEvent(
            event=name,
            client_id=self._client_id,
            account=self._account,
            grant=grant,
            owner_id=token.owner_id if token else "",
            scope=token.scope if token else "",
            expires_at=token.expires_at if token else None,
            error=error,
        )
        yield from self.events.emit(name, event)
