"""A session: logging in, its token, logging out, as flows. Used by the engine and the facades."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from ringkit.auth import authorize
from ringkit.auth.authorize import LoginRedirect, LoginUrl, LoginUrlOptions
from ringkit.auth.client_auth import Prover
from ringkit.auth.discovery import Discovery
from ringkit.auth.endpoint import TokenEndpoint
from ringkit.auth.grants import Grant
from ringkit.auth.keeper import Keeper
from ringkit.auth.login import LoginRequest, login_request
from ringkit.auth.pending import PendingLogins
from ringkit.auth.places import Places
from ringkit.auth.record import Record
from ringkit.auth.renewer import Renewer, newer
from ringkit.auth.settings import AuthSettings
from ringkit.auth.shelf import Shelf
from ringkit.auth.stores import Store, entry_key
from ringkit.auth.token import Token
from ringkit.auth.turns import Turns
from ringkit.call import Call
from ringkit.clock import Clock
from ringkit.errors import (
    AuthError,
    AuthUnavailableError,
    LoginRequiredError,
    RingkitError,
    StoreError,
)
from ringkit.events import Emitter, SessionEvent
from ringkit.flow import Flow
from ringkit.options import Config


class Session:
    """The session of one client."""

    def __init__(
        self,
        config: Config,
        settings: AuthSettings,
        *,
        clock: Clock,
        events: Emitter,
        store: Store,
        grant: Grant | None = None,
    ) -> None:
        self.settings = settings
        self.prover = Prover(config, settings)
        self.discovery = Discovery(config, settings, clock)
        self._config = config
        self._clock = clock
        self._events = events
        self._usual = grant
        self._discovers = settings.discovery
        self._endpoint = TokenEndpoint(
            self.prover, lambda: self.places, clock, settings.auth_timeout
        )
        whose = (config.server_url, config.client_id)
        session = entry_key(settings.cache_prefix, "session", *whose, settings.account)
        pace = entry_key(settings.cache_prefix, "pace", *whose)
        self._shelf = Shelf(store, session, clock=clock, events=events, lease=settings.lease)
        shared = Shelf(store, pace, clock=clock, events=events, lease=settings.lease)
        self._turns = Turns(shared, clock)
        self._renewer = Renewer(
            self._endpoint,
            self._shelf,
            self._turns,
            clock,
            events,
            self._describe,
            settings.terms,
            settings.refresh_handicap,
            grant,
        )
        self.keeper = Keeper(self._renewer, clock, self._login_required)
        self._pending = PendingLogins()

    @property
    def places(self) -> Places:
        """Where requests go, and which hosts may see the token."""
        return self.discovery.places

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

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """What every request with a token carries besides it."""
        tag = self.places.found.tag
        return (("Discovery-Tag", tag),) if tag else ()

    def heed(self, headers: Mapping[str, str]) -> None:
        """Take note of what the headers of an answer ask for."""
        if self._discovers and headers.get("discovery-required"):
            self.discovery.require()

    # --- beginning -----------------------------------------------------------------------------

    def login_url(self, options: LoginUrlOptions) -> LoginUrl:
        """Return the address to send a browser to; it is remembered until it comes back."""
        if self._discovers and not self.discovery.found:
            raise AuthError("discovery is on: call discover() before login_url()")
        given: LoginUrlOptions = {**options}
        given.setdefault("redirect_uri", self.settings.redirect_uri)
        given.setdefault("brand_id", self.settings.brand_id)
        given.setdefault("use_pkce", self.prover.public)
        url = authorize.login_url(
            self.places.authorize, self._config.client_id, given, discovery=self._discovers
        )
        return self._pending.remember(url)

    def parse_login_redirect(
        self, url: str, *, state: str, code_verifier: str, redirect_uri: str
    ) -> LoginRedirect:
        """Return what a browser came back with. Raises LoginRedirectError."""
        return self._pending.read(
            url,
            self.places,
            state=state,
            code_verifier=code_verifier,
            redirect_uri=redirect_uri,
        )

    def login(self, arguments: Mapping[str, Any]) -> Flow[Token]:
        """Begin a session as the arguments say. Raises TypeError and ValueError for those.

        Not a generator itself: the frames that an exception passes do not show the arguments.
        """
        request = login_request(
            arguments,
            terms=self.settings.terms,
            redirect_uri=self.settings.redirect_uri,
            usual=self._usual,
        )
        return self.keeper.exclusively(self._login(request))

    def _login(self, request: LoginRequest) -> Flow[Token]:
        if self._discovers:
            yield from self.discovery.initial()
        grant = request.grant
        if grant is None:
            token = yield from self._take_given(request)
        else:

            def install(token: Token) -> None:
                self._renewer.grant = grant if grant.repeatable else None
                self.keeper.install(token)

            url = request.token_uri if self._discovers else ""
            token = yield from self._renewer.login(grant, install, request.terms, url)
        if self._discovers:
            self.discovery.follow(request.discovery_uri)
        return token

    def _take_given(self, request: LoginRequest) -> Flow[Token]:
        token = Token.from_data(request.token, self._clock.time())
        yield from self._tell("before_login", grant="token")
        try:
            self._renewer.grant = None
            yield from self._put(Record(token, request.terms))
        except RingkitError as error:
            yield from self._tell("login_error", grant="token", error=error)
            raise
        yield from self._tell("login_success", grant="token", token=token)
        return token

    # --- while it lives ------------------------------------------------------------------------

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
        record = yield from self._renewer.load()
        return newer(self.keeper.token, record.token if record else None)

    def access_token_valid(self) -> Flow[bool]:
        """Tell whether the access token has not expired, without asking the platform."""
        token = yield from self.known()
        if token is None or not token.valid(self._clock.time()):
            return False
        held = self.keeper.token
        return held is None or held.access_token != token.access_token or self.keeper.usable

    def refresh_token_valid(self) -> Flow[bool]:
        """Tell whether there is a refresh token that has not expired."""
        token = yield from self.known()
        return token is not None and token.refreshable(self._clock.time())

    def restore(self, data: Mapping[str, Any]) -> Flow[Token]:
        """Continue the session in `data`. Raises ValueError if there is none in it."""
        token = Token.from_data(data, self._clock.time())
        return self.keeper.exclusively(self._put(Record(token, self.settings.terms)))

    def cancel_access_token(self) -> Flow[None]:
        """Let the access token count as expired, so that the next call renews it."""
        token = yield from self.known()
        if token is not None:
            record = Record(evolve(token, expires_at=0.0), self._renewer.terms)
            yield from self.keeper.exclusively(self._put(record))

    def _put(self, record: Record) -> Flow[Token]:
        yield from self._shelf.exclusively(self._shelf.save(record.to_text()))
        self._renewer.terms = record.terms
        self.keeper.install(record.token)
        return record.token

    # --- ending --------------------------------------------------------------------------------

    def logout(self) -> Flow[bool]:
        """End the session here, in the store and at the platform; tell whether that confirmed it.

        The guide says to ignore what goes wrong at the platform and never to repeat it.
        """
        return (yield from self.keeper.exclusively(self._logout()))

    def _logout(self) -> Flow[bool]:
        yield from self._tell("before_logout")
        try:
            token = yield from self._shelf.exclusively(self._take_away())
        except StoreError as error:
            token = self.keeper.token
            yield from self._shelf.report(error)
        self._renewer.grant = None
        self.keeper.clear()
        refusal = None
        if token is not None:
            yield from self._turns.count()
            refusal = yield from self._endpoint.revoke(token)
        self.discovery.forget()
        if refusal is None:
            yield from self._tell("logout_success", token=token)
            return True
        yield from self._tell("logout_error", error=refusal.exception())
        return False

    def _take_away(self) -> Flow[Token | None]:
        token = yield from self.known()
        yield from self._shelf.delete()
        return token

    # --- telling -------------------------------------------------------------------------------

    def _login_required(self, error: LoginRequiredError) -> Flow[None]:
        yield from self._tell("login_required", error=error)

    def _tell(
        self,
        name: str,
        *,
        grant: str = "",
        token: Token | None = None,
        error: RingkitError | None = None,
    ) -> Flow[None]:
        event = self._describe(name, grant=grant, token=token, error=error)
        yield from self._events.emit(name, event)

    def _describe(
        self,
        name: str,
        *,
        grant: str = "",
        token: Token | None = None,
        error: RingkitError | None = None,
    ) -> SessionEvent:
        return SessionEvent(
            event=name,
            client_id=self._config.client_id,
            account=self.settings.account,
            grant=grant,
            owner_id=token.owner_id if token else "",
            scope=token.scope if token else "",
            expires_at=token.expires_at if token else None,
            error=error,
        )
