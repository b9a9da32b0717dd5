"""A session as calls see it: its token, and where that may go. Used by the engine and the methods.

Only settings are looked at when a client is made; what it takes to get tokens is loaded with the
first call or login (`parts`), since a program may never make one.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ringkit.auth._endpoints import Places
from ringkit.auth._settings import AuthSettings
from ringkit.errors import AuthError, AuthUnavailableError, StoreError

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._io.clock import Clock
    from ringkit._io.emitter import Emitter
    from ringkit._io.flow import Flow
    from ringkit._options import Config
    from ringkit.auth._discovery import Discovery
    from ringkit.auth._login_flows import Logins
    from ringkit.auth._parts import Parts
    from ringkit.auth._stores import Store
    from ringkit.auth._token import Token
    from ringkit.auth._token_manager import Keeper


class Session:
    """The session of one client, whose settings were checked (`check_client_auth`)."""

    def __init__(
        self,
        config: Config,
        settings: AuthSettings,
        *,
        clock: Clock,
        events: Emitter,
        store: Store | None = None,
        jwt: str = "",
    ) -> None:
        self.config = config
        self.settings = settings
        self.clock = clock
        self.events = events
        self._store = store
        self._jwt = jwt
        self._places = Places(config, settings)
        self._discovers = settings.discovery
        self._parts: Parts | None = None
        self._making = threading.RLock()

    @property
    def parts(self) -> Parts:
        """Everything that works for the session, made when it is first needed."""
        if self._parts is None:
            from ringkit.auth._parts import Parts

            with self._making:
                self._parts = self._parts or Parts.of(self, self.store, self._jwt)
        return self._parts

    @property
    def store(self) -> Store:
        """Where the session is kept: without one that was given it ends with the process."""
        if self._store is None:
            from ringkit.auth._stores.memory import MemoryStore

            with self._making:
                self._store = self._store or MemoryStore(clock=self.clock)
        return self._store

    @cached_property
    def keeper(self) -> Keeper:
        """Who keeps the token."""
        return self.parts.keeper

    @cached_property
    def logins(self) -> Logins:
        """How sessions begin and end."""
        return self.parts.logins

    @cached_property
    def discovery(self) -> Discovery:
        """Who finds the services, where that is on."""
        return self.parts.discovery

    @property
    def places(self) -> Places:
        """Where requests go, and which hosts may see the token."""
        return self.discovery.places if self._discovers else self._places

    def covers(self, call: Call[Any]) -> bool:
        """Tell whether a call carries the access token: to the configured hosts only."""
        if self.settings.auth_proxy:
            return False
        return call.path.startswith("/") or self.places.trusts(call.target)

    def token(self, refused: Token | None = None, deadline: float | None = None) -> Flow[Token]:
        """Return a valid token, other than `refused`, which the platform answered with 401.

        `deadline` is of the monotonic clock. Raises as `Keeper.current` does.
        """
        if self._discovers:
            yield from self.discovery.initial()
        if refused is not None:
            self.keeper.invalidate(refused)
        token = yield from self.keeper.current(deadline)
        if self._discovers and self.discovery.due():
            yield from self.discovery.external(token)
        return token

    def adopted(self, token: Token | None) -> bool:
        """Tell whether a token was found in the store: if it is refused, one can still be had."""
        return token is not None and self.parts.renewer.adopted(token)

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """What every request with a token carries besides it."""
        tag = self.places.found.tag
        return (("Discovery-Tag", tag),) if tag else ()

    def heed(self, headers: Mapping[str, str]) -> None:
        """Take note of what the headers of an answer ask for."""
        if self._discovers and headers.get("discovery-required"):
            self.discovery.require()

    # --- its state -----------------------------------------------------------------------------

    def refresh(self) -> Flow[Token]:
        """Return a new token, however fresh the one at hand is."""
        if self._discovers:
            yield from self.discovery.initial()
        if self.keeper.token is None and (token := (yield from self.known())):
            self.keeper.install(token)
        return (yield from self.keeper.refresh())

    def logged_in(self) -> Flow[bool]:
        """Tell whether a valid token can be had, renewing it if need be.

        Raises AuthUnavailableError or StoreError if that cannot be told now.
        """
        if self.settings.auth_proxy:
            return True
        try:
            yield from self.token()
        except (AuthUnavailableError, StoreError):
            raise
        except AuthError:
            return False
        return True

    def known(self) -> Flow[Token | None]:
        """Return the latest token, valid or not: that at hand, or that of the store."""
        return self.parts.renewer.known(self.keeper.token)

    def access_token_valid(self) -> Flow[bool]:
        """Tell whether the access token has not expired, without asking the platform."""
        token = yield from self.known()
        if token is None or not token.valid(self.clock.time()):
            return False
        held = self.keeper.token
        return held is None or held.access_token != token.access_token or self.keeper.usable

    def refresh_token_valid(self) -> Flow[bool]:
        """Tell whether there is a refresh token that has not expired."""
        token = yield from self.known()
        return token is not None and token.refreshable(self.clock.time())
