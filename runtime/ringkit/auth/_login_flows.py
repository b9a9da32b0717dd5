"""`LoginFlows`: how a session begins and ends: logins, given tokens, the logout."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ringkit._io.flow import Flow
from ringkit._redaction import revealed
from ringkit.auth import _login_url
from ringkit.auth._login_arguments import LoginRequest, login_request
from ringkit.auth._login_state import PendingLogins
from ringkit.auth._login_url import LoginRedirect, LoginUrl, LoginUrlOptions
from ringkit.auth._stored_session import StoredSession
from ringkit.auth._token import Token
from ringkit.errors import AuthError, RingkitError, StoreError

if TYPE_CHECKING:
    from ringkit._options import Config
    from ringkit.auth._discovery import Discovery
    from ringkit.auth._endpoints import Endpoints
    from ringkit.auth._grants import TokenRequestOptions
    from ringkit.auth._settings import AuthSettings
    from ringkit.auth._token_manager import TokenManager
    from ringkit.auth._token_source import TokenSource


class LoginFlows:
    """Begins and ends the session of one client. `endpoints` returns the current URLs."""

    def __init__(
        self,
        config: Config,
        settings: AuthSettings,
        token_manager: TokenManager,
        token_source: TokenSource,
        discovery: Discovery,
        endpoints: Callable[[], Endpoints],
    ) -> None:
        self._client_id = config.client_id
        self._settings = settings
        self._manager = token_manager
        self._source = token_source
        self._discovery = discovery
        self._endpoints = endpoints
        self._default_grant = token_source.grant
        self._emit = token_source.events.emit
        self._clock = token_source.clock
        self._pending = PendingLogins()

    # --- the login in a browser ----------------------------------------------------------------

    def discover(self) -> Flow[None]:
        """Find the login page and the token endpoint. Raises AuthError if discovery is off."""
        if not self._settings.discovery:
            raise AuthError("discovery is off: give the client discovery=True")
        yield from self._discovery.find_login_endpoints()

    def login_url(self, options: LoginUrlOptions) -> LoginUrl:
        """Return the URL of the login page, and remember its state for the redirect."""
        settings = self._settings
        if settings.discovery and not self._discovery.has_login_endpoints:
            raise AuthError("discovery is on: call discover() before login_url()")
        given: LoginUrlOptions = {**options}
        given.setdefault("redirect_uri", settings.redirect_uri)
        given.setdefault("brand_id", settings.brand_id)
        url = _login_url.login_url(
            self._endpoints().authorize, self._client_id, given, discovery=settings.discovery
        )
        return self._pending.remember(url)

    def parse_login_redirect(
        self, url: str, *, state: str, code_verifier: str, redirect_uri: str
    ) -> LoginRedirect:
        """Return what the URL of a redirect holds. Raises LoginRedirectError."""
        return self._pending.read(
            url,
            self._endpoints(),
            state=state,
            code_verifier=code_verifier,
            redirect_uri=redirect_uri,
        )

    # --- beginning -----------------------------------------------------------------------------

    def login(self, arguments: Mapping[str, Any]) -> Flow[Token]:
        """Begin a session as the arguments say. Raises TypeError and ValueError for those.

        Not a generator itself, so that no frame of a traceback has the arguments.
        """
        request = login_request(
            arguments,
            options=self._settings.token_request_options,
            redirect_uri=self._settings.redirect_uri,
            default_grant=self._default_grant,
        )
        for name in ("token_uri", "discovery_uri"):
            url = getattr(request, name)
            if url and not self._endpoints().same_site(url):
                raise ValueError(
                    f"{name} is not of the configured platform: nothing was sent there"
                )
        return self._manager.run_exclusively(self._login(request))

    def _login(self, request: LoginRequest) -> Flow[Token]:
        uses_discovery = self._settings.discovery
        if uses_discovery:
            yield from self._discovery.find_login_endpoints()
        grant = request.grant
        if grant is None:
            token = yield from self._use_given_token(request)
        else:

            def install(token: Token) -> None:
                self._source.grant = grant if grant.repeatable else None
                self._manager.install(token)

            url = request.token_uri if uses_discovery else ""
            token = yield from self._source.login(grant, install, request.options, url)
        if uses_discovery:
            self._discovery.follow(request.discovery_uri)
        return token

    def _use_given_token(self, request: LoginRequest) -> Flow[Token]:
        token = _given_token(request.token, self._clock.time())
        yield from self._emit("before_login", grant="token")
        try:
            self._source.grant = None
            yield from self._save(self._given_session(token, request.options))
        except RingkitError as error:
            yield from self._emit("login_error", grant="token", error=error)
            raise
        yield from self._emit("login_success", grant="token", token=token)
        return token

    def restore(self, data: Mapping[str, Any]) -> Flow[Token]:
        """Continue the session in `data` (concealed). Raises ValueError if there is none in it."""
        token = _given_token(data, self._clock.time())
        session = self._given_session(token, self._settings.token_request_options)
        return self._manager.run_exclusively(self._save(session))

    def cancel_access_token(self) -> Flow[None]:
        """Mark the access token as expired, so that the next call renews it."""
        session = yield from self._source.latest(self._manager.token)
        if session is not None:
            expired = evolve(session, token=evolve(session.token, expires_at=0.0))
            yield from self._manager.run_exclusively(self._save(expired))

    def _given_session(self, token: Token, options: TokenRequestOptions) -> StoredSession:
        return StoredSession(token, options, self._source.fingerprint(token.identity))

    def _save(self, session: StoredSession) -> Flow[Token]:
        yield from self._source.save(session)
        self._manager.install(session.token)
        return session.token

    # --- ending --------------------------------------------------------------------------------

    def logout(self) -> Flow[bool]:
        """End the session here, in the store and at the platform; return whether that confirmed it.

        The guide says to ignore failures of the platform and never to repeat the request.
        """
        return (yield from self._manager.run_exclusively(self._logout()))

    def _logout(self) -> Flow[bool]:
        yield from self._emit("before_logout")
        source = self._source
        try:
            token = yield from source.remove(self._manager.token)
        except StoreError as error:
            token = self._manager.token
            yield from source.entry.report(error)
        source.grant = None
        self._manager.clear()
        refusal = None
        if token is not None:
            yield from source.rate_limit.count()
            refusal = yield from source.endpoint.revoke(token)
        self._discovery.forget_user_endpoints()
        if refusal is None:
            yield from self._emit("logout_success", token=token)
            return True
        yield from self._emit("logout_error", error=refusal.exception())
        return False


def _given_token(data: Mapping[str, Any], now: float) -> Token:
    """Return the token in data whose secrets are concealed. Raises ValueError."""
    try:
        return Token.from_data({name: revealed(value) for name, value in data.items()}, now)
    except ValueError as error:
        problem = str(error)
    # A new exception: the frames of the other hold the data.
    raise ValueError(problem)
