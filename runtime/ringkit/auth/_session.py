"""`Session`: the session of one client, and how its parts are put together.

It gives the engine the access token and the URLs that may receive it, and the client's methods the
logins. It is imported with the first call or login; making a client needs `_settings` only.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from ringkit._io.fork import renew_after_fork
from ringkit._redaction import NO_SECRET, Secret
from ringkit.auth._client_auth import ClientAuthenticator
from ringkit.auth._discovery import Discovery
from ringkit.auth._endpoints import Endpoints
from ringkit.auth._grants import JwtGrant
from ringkit.auth._login_flows import LoginFlows
from ringkit.auth._session_events import SessionEvents
from ringkit.auth._settings import AuthSettings
from ringkit.auth._store_entry import StoreEntry
from ringkit.auth._stores import Store, entry_key
from ringkit.auth._token_endpoint import TokenEndpoint
from ringkit.auth._token_manager import TokenManager, TokenWait
from ringkit.auth._token_rate_limit import TokenRateLimit
from ringkit.auth._token_source import TokenSource
from ringkit.errors import AuthError, AuthUnavailableError, LoginRequiredError, StoreError

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._io.clock import Clock
    from ringkit._io.emitter import Emitter
    from ringkit._io.flow import Flow
    from ringkit._options import Config
    from ringkit.auth._token import Token


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
        jwt: Secret = NO_SECRET,
    ) -> None:
        self.config = config
        self.settings = settings
        self.clock = clock
        self.events = events
        self._store = store
        self._jwt = jwt
        self._endpoints = Endpoints(config, settings)
        self._uses_discovery = settings.discovery
        self._components: _Components | None = None
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Replace the lock, which a thread of the parent may have held."""
        self._lock = threading.RLock()

    @property
    def store(self) -> Store:
        """Where the session is stored; by default a `MemoryStore`, which ends with the process."""
        if self._store is None:
            from ringkit.auth._stores.memory import MemoryStore

            with self._lock:
                self._store = self._store or MemoryStore(clock=self.clock)
        return self._store

    @property
    def has_other_login(self) -> bool:
        """Whether the session began with another login than by the client's own JWT."""
        if self._components is None:
            return False
        source = self._components.token_source
        own = source.fingerprint(JwtGrant(self._jwt.reveal()).identity) if self._jwt else ""
        return source.credential not in ("", own)

    @property
    def components(self) -> _Components:
        """The parts of the session, made when they are first needed."""
        if self._components is None:
            with self._lock:
                self._components = self._components or _make_components(self, self._jwt)
        return self._components

    @cached_property
    def token_manager(self) -> TokenManager:
        """Caches and renews the access token."""
        return self.components.token_manager

    @cached_property
    def login_flows(self) -> LoginFlows:
        """Begins and ends the session."""
        return self.components.login_flows

    @cached_property
    def discovery(self) -> Discovery:
        """Finds the services, where `discovery` is on."""
        return self.components.discovery

    # --- what a call needs ---------------------------------------------------------------------

    @property
    def endpoints(self) -> Endpoints:
        """The URLs of the services, and the hosts that may receive the access token."""
        return self.discovery.endpoints if self._uses_discovery else self._endpoints

    def authorizes(self, call: Call[Any]) -> bool:
        """Return whether a call carries the access token: calls to trusted hosts do."""
        if self.settings.auth_proxy:
            return False
        return call.path.startswith("/") or self.endpoints.trusts(call.target)

    def client_headers(self, call: Call[Any]) -> list[tuple[str, str]]:
        """Return the headers that authenticate the application by its secret.

        None without a secret, for a host that is not one of the configured ones, and behind a
        proxy that authenticates requests itself.
        """
        if not self.authorizes(call):
            return []
        credentials = ClientAuthenticator(self.config, self.settings)
        if credentials.method != "basic":
            return []
        return [("Authorization", credentials.credentials("", 0).authorization)]

    def token(
        self, refused: Token | None = None, wait: Callable[[], TokenWait] | None = None
    ) -> Flow[Token]:
        """Return a valid token, other than `refused`, which the platform answered with 401.

        Raises as `TokenManager.valid_token` does.
        """
        if self._uses_discovery:
            yield from self.discovery.find_login_endpoints()
        if refused is not None:
            self.token_manager.invalidate(refused)
        token = yield from self.token_manager.valid_token(wait)
        if self._uses_discovery and self.discovery.is_due():
            yield from self.discovery.find_user_endpoints(token)
        return token

    def is_from_store(self, token: Token | None) -> bool:
        """Return whether a token was read from the store: if refused, a newer one may exist."""
        return token is not None and self.components.token_source.is_from_store(token)

    @property
    def extra_headers(self) -> tuple[tuple[str, str], ...]:
        """The headers that every request with a token carries besides `Authorization`."""
        tag = self.endpoints.entry_points.tag
        return (("Discovery-Tag", tag),) if tag else ()

    def process_headers(self, headers: Mapping[str, str]) -> None:
        """Look for a request to repeat discovery in the headers of an answer."""
        if self._uses_discovery and headers.get("discovery-required"):
            self.discovery.require()

    # --- the state of the session --------------------------------------------------------------

    def refresh(self) -> Flow[Token]:
        """Return a new token, even if the cached one is fresh."""
        if self._uses_discovery:
            yield from self.discovery.find_login_endpoints()
        if self.token_manager.token is None:
            source = self.components.token_source
            session = yield from source.latest(None)
            if session is not None:
                source.adopt(session)
                self.token_manager.install(session.token)
        return (yield from self.token_manager.refresh())

    def logged_in(self) -> Flow[bool]:
        """Return whether there is a valid token, renewing it if needed.

        Raises AuthUnavailableError or StoreError if that cannot be determined now.
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

    def latest_token(self) -> Flow[Token | None]:
        """Return the newer token of the cached and the stored one, valid or not."""
        session = yield from self.components.token_source.latest(self.token_manager.token)
        return None if session is None else session.token

    def access_token_valid(self) -> Flow[bool]:
        """Return whether the access token has not expired, without a request to the platform."""
        token = yield from self.latest_token()
        if token is None or not token.valid(self.clock.time()):
            return False
        cached = self.token_manager.token
        is_cached = cached is not None and cached.access_token == token.access_token
        return not is_cached or self.token_manager.usable

    def refresh_token_valid(self) -> Flow[bool]:
        """Return whether there is a refresh token that has not expired."""
        token = yield from self.latest_token()
        return token is not None and token.refreshable(self.clock.time())


class _Components(NamedTuple):
    """The parts of a session that get tokens."""

    token_source: TokenSource
    token_manager: TokenManager
    login_flows: LoginFlows
    discovery: Discovery


def _make_components(session: Session, jwt: Secret) -> _Components:
    config, settings, clock, store = session.config, session.settings, session.clock, session.store
    authenticator = ClientAuthenticator(config, settings)
    discovery = Discovery(config, settings, clock)
    endpoint = TokenEndpoint(authenticator, lambda: session.endpoints, clock, settings.auth_timeout)
    events = SessionEvents(session.events, client_id=config.client_id, account=settings.account)

    def entry(kind: str, *names: str) -> StoreEntry:
        key = entry_key(settings.cache_prefix, kind, config.server_url, config.client_id, *names)
        expiry = settings.effective_lock_expiry
        return StoreEntry(store, key, clock=clock, events=session.events, lock_expiry=expiry)

    def announce(error: LoginRequiredError) -> Flow[None]:
        return events.emit("login_required", error=error)

    token_source = TokenSource(
        endpoint,
        entry("session", settings.account),
        TokenRateLimit(entry("token_rate_limit"), clock),
        clock,
        events,
        settings.token_request_options,
        settings.refresh_handicap,
        (config.server_url, settings.token_endpoint, config.client_id),
        JwtGrant(jwt.reveal()) if jwt else None,
    )
    token_manager = TokenManager(token_source, clock, announce)
    login_flows = LoginFlows(
        config,
        settings,
        token_manager,
        token_source,
        discovery,
        lambda: session.endpoints,
    )
    return _Components(token_source, token_manager, login_flows, discovery)
