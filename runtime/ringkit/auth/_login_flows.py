"""How a session begins and ends: logins, given tokens, the logout. Used by the methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ringkit._io.flow import Flow
from ringkit.auth import _login_url as authorize
from ringkit.auth._login_arguments import LoginRequest, login_request
from ringkit.auth._login_state import PendingLogins
from ringkit.auth._login_url import LoginRedirect, LoginUrl, LoginUrlOptions
from ringkit.auth._stored_session import Record
from ringkit.auth._token import Token
from ringkit.errors import AuthError, RingkitError, StoreError

if TYPE_CHECKING:
    from ringkit.auth._client_auth import Prover
    from ringkit.auth._discovery import Discovery
    from ringkit.auth._grants import Grant
    from ringkit.auth._session import Session
    from ringkit.auth._session_events import Teller
    from ringkit.auth._token_manager import Keeper
    from ringkit.auth._token_source import Renewer


class Logins:
    """Begins and ends the session of one client."""

    def __init__(
        self,
        session: Session,
        keeper: Keeper,
        renewer: Renewer,
        discovery: Discovery,
        prover: Prover,
        teller: Teller,
        *,
        usual: Grant | None,
    ) -> None:
        self._session = session
        self._settings = session.settings
        self._clock = session.clock
        self._keeper = keeper
        self._renewer = renewer
        self._discovery = discovery
        self._prover = prover
        self._tell = teller.tell
        self._usual = usual
        self._pending = PendingLogins()

    # --- beginning -----------------------------------------------------------------------------

    def discover(self) -> Flow[None]:
        """Find out where to log in."""
        if not self._settings.discovery:
            raise AuthError("discovery is off: give the client discovery=True")
        yield from self._discovery.initial()

    def login_url(self, options: LoginUrlOptions) -> LoginUrl:
        """Return the address to send a browser to; it is remembered until it comes back."""
        settings = self._settings
        if settings.discovery and not self._discovery.found:
            raise AuthError("discovery is on: call discover() before login_url()")
        given: LoginUrlOptions = {**options}
        given.setdefault("redirect_uri", settings.redirect_uri)
        given.setdefault("brand_id", settings.brand_id)
        given.setdefault("use_pkce", self._prover.public)
        endpoint, client_id = self._session.places.authorize, self._session.config.client_id
        url = authorize.login_url(endpoint, client_id, given, discovery=settings.discovery)
        return self._pending.remember(url)

    def parse_login_redirect(
        self, url: str, *, state: str, code_verifier: str, redirect_uri: str
    ) -> LoginRedirect:
        """Return what a browser came back with. Raises LoginRedirectError."""
        return self._pending.read(
            url,
            self._session.places,
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
            terms=self._settings.terms,
            redirect_uri=self._settings.redirect_uri,
            usual=self._usual,
        )
        return self._keeper.exclusively(self._login(request))

    def _login(self, request: LoginRequest) -> Flow[Token]:
        discovers = self._settings.discovery
        if discovers:
            yield from self._discovery.initial()
        grant = request.grant
        if grant is None:
            token = yield from self._take_given(request)
        else:

            def install(token: Token) -> None:
                self._renewer.grant = grant if grant.repeatable else None
                self._keeper.install(token)

            url = request.token_uri if discovers else ""
            token = yield from self._renewer.login(grant, install, request.terms, url)
        if discovers:
            self._discovery.follow(request.discovery_uri)
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

    def restore(self, data: Mapping[str, Any]) -> Flow[Token]:
        """Continue the session in `data`. Raises ValueError if there is none in it."""
        token = Token.from_data(data, self._clock.time())
        return self._keeper.exclusively(self._put(Record(token, self._settings.terms)))

    def cancel_access_token(self) -> Flow[None]:
        """Let the access token count as expired, so that the next call renews it."""
        token = yield from self._session.known()
        if token is not None:
            record = Record(evolve(token, expires_at=0.0), self._renewer.terms)
            yield from self._keeper.exclusively(self._put(record))

    def _put(self, record: Record) -> Flow[Token]:
        yield from self._renewer.put(record)
        self._keeper.install(record.token)
        return record.token

    # --- ending --------------------------------------------------------------------------------

    def logout(self) -> Flow[bool]:
        """End the session here, in the store and at the platform; tell whether that confirmed it.

        The guide says to ignore what goes wrong at the platform and never to repeat it.
        """
        return (yield from self._keeper.exclusively(self._logout()))

    def _logout(self) -> Flow[bool]:
        yield from self._tell("before_logout")
        renewer = self._renewer
        try:
            token = yield from renewer.take_away(self._keeper.token)
        except StoreError as error:
            token = self._keeper.token
            yield from renewer.shelf.report(error)
        renewer.grant = None
        self._keeper.clear()
        refusal = None
        if token is not None:
            yield from renewer.turns.count()
            refusal = yield from renewer.endpoint.revoke(token)
        self._discovery.forget()
        if refusal is None:
            yield from self._tell("logout_success", token=token)
            return True
        yield from self._tell("logout_error", error=refusal.exception())
        return False
