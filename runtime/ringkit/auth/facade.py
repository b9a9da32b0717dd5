"""What a client offers of its session, blocking and asyncio, over the same flows.

`RingCentral` and `AsyncRingCentral` inherit `SessionMethods` and `AsyncSessionMethods`; `rc.auth`
is an `Auth` or an `AsyncAuth`.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeVar, Unpack, overload

from ringkit.auth.authorize import LoginRedirect, LoginUrl, LoginUrlOptions
from ringkit.auth.browser import DEFAULT_PATIENCE, browser_login, open_browser
from ringkit.auth.login import ClientCredentials, TermArguments, TokenArguments
from ringkit.auth.session import Session
from ringkit.auth.token import Token
from ringkit.flow import Flow, run, run_async
from ringkit.http import AsyncIO, SyncIO, TokenAuth

if TYPE_CHECKING:
    from ringkit.engine import Engine

T = TypeVar("T")

#: How long closing a client waits for a renewal that is under way, in seconds.
CLOSING: Final = 5.0


class _CommonMethods:
    """What does not wait, and is the same for both clients."""

    _engine: Engine

    def login_url(self, **options: Unpack[LoginUrlOptions]) -> LoginUrl:
        """Return the address of the login page to send a browser to.

        The result is a text that also has `state`, `redirect_uri` and `code_verifier`: keep the
        three where the browser comes back to another process. Options: `LoginUrlOptions`.
        Raises ValueError without a redirect URI, TypeError for an unknown option.
        """
        return self._engine.session.login_url(options)

    def parse_login_redirect(
        self, url: str, *, state: str = "", code_verifier: str = "", redirect_uri: str = ""
    ) -> LoginRedirect:
        """Read the address a browser came back to; `rc.login(**redirect)` then logs in.

        The state must be that of a `login_url` of this client, or the `state` given here, with
        the `code_verifier` and `redirect_uri` that belong to it. Raises LoginRedirectError if it
        is not, if the login was refused, or if the address holds no code and no token.
        """
        return self._engine.session.parse_login_redirect(
            url, state=state, code_verifier=code_verifier, redirect_uri=redirect_uri
        )


class SessionMethods(_CommonMethods):
    """The session of a blocking client."""

    _io: SyncIO

    @cached_property
    def auth(self) -> Auth:
        """The token of this client: its state, and a part for `httpx.Client(auth=rc.auth)`."""
        return Auth(self._engine.session, self._io)

    @overload
    def login(self, **terms: Unpack[TermArguments]) -> Token: ...
    @overload
    def login(self, *, jwt: str, **terms: Unpack[TermArguments]) -> Token: ...
    @overload
    def login(self, *, partner_jwt: str, **terms: Unpack[TermArguments]) -> Token: ...
    @overload
    def login(
        self,
        *,
        code: str,
        redirect_uri: str = ...,
        code_verifier: str = ...,
        token_uri: str = ...,
        discovery_uri: str = ...,
        **terms: Unpack[TermArguments],
    ) -> Token: ...
    @overload
    def login(
        self,
        *,
        username: str,
        password: str,
        extension: str = ...,
        **terms: Unpack[TermArguments],
    ) -> Token: ...
    @overload
    def login(self, *, access_token: str, **known: Unpack[TokenArguments]) -> Token: ...
    @overload
    def login(self, **whom: Unpack[ClientCredentials]) -> Token: ...

    def login(self, **arguments: Any) -> Token:
        """Log in, and return the token.

        With `jwt`, made in the developer console; with `code` and what else
        `parse_login_redirect` returns; with a token that is at hand (`access_token`, and
        `refresh_token`, `expires_in`, ... where known); with `username`, `extension` and
        `password` (deprecated by the platform); for partners with `partner_jwt`, or `brand_id`,
        `account_id`, `partner_account_id`; without any of these, with the client's own `jwt`.
        All but the given token take `access_token_ttl` and `refresh_token_ttl` (seconds),
        `endpoint_id` and `scope`.

        A JWT is kept to log in again when the session has ended; nothing else is. Raises
        LoginRequiredError if the credential is refused, AuthError if the application is,
        AuthUnavailableError if the platform does not answer, TypeError and ValueError for
        arguments that do not make a login.
        """
        return run(self._engine.session.login(_taken(arguments)), self._io)

    def login_in_browser(
        self,
        *,
        timeout: float = DEFAULT_PATIENCE,
        open_browser: Callable[[str], object] = open_browser,
        **options: Unpack[LoginUrlOptions],
    ) -> Token:
        """Let a person log in with the browser of this computer, and return the token.

        The browser comes back to a port of 127.0.0.1 that is open only for that: that of
        `redirect_uri`, which the application must have registered, else any free one. Raises
        LoginRedirectError if nobody has logged in within `timeout` seconds or the login is
        refused, else as `login` does. `open_browser=print` is for a computer without one.
        """
        flow = browser_login(
            self._engine.session, self._engine.clock, options, timeout, open_browser
        )
        return run(flow, self._io)

    def discover(self) -> None:
        """Ask the platform where to log in; needed before `login_url` where `discovery` is on.

        Raises AuthUnavailableError if it does not tell.
        """
        run(self._engine.session.discovery.initial(), self._io)

    def logged_in(self) -> bool:
        """Tell whether there is a valid token, renewing it if need be.

        Raises AuthUnavailableError if that cannot be told now: nobody has to log in for that.
        """
        return run(self._engine.session.logged_in(), self._io)

    def ensure_logged_in(self) -> Token:
        """Return a valid token, renewing it if need be. Raises LoginRequiredError if there is none.

        Raises AuthError if the platform refuses, AuthUnavailableError if it does not answer.
        """
        return run(self._engine.session.token(), self._io)

    def refresh(self) -> Token:
        """Renew the token now, and return the new one. Raises as `ensure_logged_in` does."""
        return run(self._engine.session.refresh(), self._io)

    def logout(self) -> bool:
        """End the session: here, in the store, and at the platform.

        What goes wrong at the platform is not repeated: the result tells whether it confirmed the
        end, the `logout_error` event why not. The client logs in no more by itself until `login`.
        """
        return run(self._engine.session.logout(), self._io)


class AsyncSessionMethods(_CommonMethods):
    """The session of an asyncio client. Every method does what that of `RingCentral` does."""

    _io: AsyncIO

    @cached_property
    def auth(self) -> AsyncAuth:
        """The token of this client: its state, and a part for `httpx.AsyncClient(auth=rc.auth)`."""
        return AsyncAuth(self._engine.session, self._io)

    @overload
    async def login(self, **terms: Unpack[TermArguments]) -> Token: ...
    @overload
    async def login(self, *, jwt: str, **terms: Unpack[TermArguments]) -> Token: ...
    @overload
    async def login(self, *, partner_jwt: str, **terms: Unpack[TermArguments]) -> Token: ...
    @overload
    async def login(
        self,
        *,
        code: str,
        redirect_uri: str = ...,
        code_verifier: str = ...,
        token_uri: str = ...,
        discovery_uri: str = ...,
        **terms: Unpack[TermArguments],
    ) -> Token: ...
    @overload
    async def login(
        self,
        *,
        username: str,
        password: str,
        extension: str = ...,
        **terms: Unpack[TermArguments],
    ) -> Token: ...
    @overload
    async def login(self, *, access_token: str, **known: Unpack[TokenArguments]) -> Token: ...
    @overload
    async def login(self, **whom: Unpack[ClientCredentials]) -> Token: ...

    async def login(self, **arguments: Any) -> Token:
        """Log in, and return the token; see `RingCentral.login` for the arguments and errors."""
        return await run_async(self._engine.session.login(_taken(arguments)), self._io)

    async def login_in_browser(
        self,
        *,
        timeout: float = DEFAULT_PATIENCE,
        open_browser: Callable[[str], object] = open_browser,
        **options: Unpack[LoginUrlOptions],
    ) -> Token:
        """Let a person log in with the browser; see `RingCentral.login_in_browser`."""
        flow = browser_login(
            self._engine.session, self._engine.clock, options, timeout, open_browser
        )
        return await run_async(flow, self._io)

    async def discover(self) -> None:
        """Ask the platform where to log in; see `RingCentral.discover`."""
        await run_async(self._engine.session.discovery.initial(), self._io)

    async def logged_in(self) -> bool:
        """Tell whether there is a valid token; see `RingCentral.logged_in`."""
        return await run_async(self._engine.session.logged_in(), self._io)

    async def ensure_logged_in(self) -> Token:
        """Return a valid token; see `RingCentral.ensure_logged_in`."""
        return await run_async(self._engine.session.token(), self._io)

    async def refresh(self) -> Token:
        """Renew the token now; see `RingCentral.refresh`."""
        return await run_async(self._engine.session.refresh(), self._io)

    async def logout(self) -> bool:
        """End the session; see `RingCentral.logout`."""
        return await run_async(self._engine.session.logout(), self._io)


class _Token(TokenAuth):
    """The token of a client, for whoever sends requests by other means."""

    def __init__(self, session: Session, io: SyncIO | AsyncIO) -> None:
        self._session = session
        self._io = io

    def _covers(self, url: str) -> bool:
        return self._session.places.trusts(url)

    def _token(self, refused: Token | None) -> Flow[Token]:
        return self._session.token(refused)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._session.places.config.server_url}>"


class Auth(_Token):
    """The token of a `RingCentral`. Also an httpx auth: `httpx.Client(auth=rc.auth)`.

    Requests through it carry the token to the configured hosts and to no other.
    """

    _io: SyncIO

    def access_token_valid(self) -> bool:
        """Tell whether there is an access token that has not expired; asks nobody."""
        return run(self._session.access_token_valid(), self._io)

    def refresh_token_valid(self) -> bool:
        """Tell whether there is a refresh token that has not expired; asks nobody."""
        return run(self._session.refresh_token_valid(), self._io)

    def data(self) -> dict[str, Any]:
        """Return the token as plain data, secrets included, for `restore`; empty without one."""
        token = run(self._session.known(), self._io)
        return token.to_dict() if token else {}

    def restore(self, data: Mapping[str, Any]) -> Token:
        """Continue the session in `data`: of `data()`, of the JavaScript SDK, of a token answer.

        Raises ValueError if there is no access token in it.
        """
        return run(self._session.restore(data), self._io)

    def cancel_access_token(self) -> None:
        """Let the access token count as expired: the next call renews it."""
        run(self._session.cancel_access_token(), self._io)


class AsyncAuth(_Token):
    """The token of an `AsyncRingCentral`. Also an httpx auth: `httpx.AsyncClient(auth=rc.auth)`.

    Requests through it carry the token to the configured hosts and to no other.
    """

    _io: AsyncIO

    async def access_token_valid(self) -> bool:
        """Tell whether there is an access token that has not expired; asks nobody."""
        return await run_async(self._session.access_token_valid(), self._io)

    async def refresh_token_valid(self) -> bool:
        """Tell whether there is a refresh token that has not expired; asks nobody."""
        return await run_async(self._session.refresh_token_valid(), self._io)

    async def data(self) -> dict[str, Any]:
        """Return the token as plain data, secrets included, for `restore`; empty without one."""
        token = await run_async(self._session.known(), self._io)
        return token.to_dict() if token else {}

    async def restore(self, data: Mapping[str, Any]) -> Token:
        """Continue the session in `data`; see `Auth.restore`."""
        return await run_async(self._session.restore(data), self._io)

    async def cancel_access_token(self) -> None:
        """Let the access token count as expired: the next call renews it."""
        await run_async(self._session.cancel_access_token(), self._io)


def _taken(arguments: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of a login, and leave none for a traceback with locals to show."""
    taken = dict(arguments)
    arguments.clear()
    if "password" in taken:
        warnings.warn(
            "RingCentral has deprecated logins with a password: use a JWT or an authorization code",
            DeprecationWarning,
            stacklevel=3,
        )
    return taken
