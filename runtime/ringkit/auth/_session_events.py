"""Emits the events of a session (`before_login`, `refresh_success` and so on)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._io.emitter import Emitter
from ringkit._io.flow import Flow
from ringkit.events import SessionEvent

if TYPE_CHECKING:
    from ringkit.auth._token import Token
    from ringkit.errors import RingkitError


class SessionEvents:
    """The events of one session. `emitter` also takes events that belong to no session."""

    def __init__(self, emitter: Emitter, *, client_id: str, account: str) -> None:
        self.emitter = emitter
        self._client_id = client_id
        self._account = account

    def emit(
        self,
        name: str,
        *,
        grant: str = "",
        token: Token | None = None,
        error: RingkitError | None = None,
    ) -> Flow[None]:
        """Emit an event: by which grant a token was requested, and the token or the error."""
        if not self.emitter.has_handlers(name):
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
        yield from self.emitter.emit(name, event)
