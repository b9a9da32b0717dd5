"""The login methods of the two clients: `LoginMethods` and `AsyncLoginMethods`."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack, overload

from ringkit._client.base import BaseClient
from ringkit._io.flow import run, run_async
from ringkit.auth._credentials import take

if TYPE_CHECKING:
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit.auth._httpx_auth import AsyncAuth, Auth
    from ringkit.auth._login_arguments import (
        ClientCredentialsArguments,
        GivenTokenArguments,
        TokenRequestArguments,
    )
    from ringkit.auth._login_flows import LoginFlows
    from ringkit.auth._login_url import LoginRedirect, LoginUrl, LoginUrlOptions
    from ringkit.auth._token import Token

#: How long closing a client waits for a renewal that is running.
CLOSE_TIMEOUT_SECONDS: Final = 5.0
#: How long a user may take to log in with the browser, by default.
BROWSER_LOGIN_TIMEOUT_SECONDS: Final = 300.0


class _CommonLoginMethods(BaseClient):
    """The methods that do not wait, and are the same for both clients."""

    @property
    def _login_flows(self) -> LoginFlows:
        return self._engine.session.login_flows

    def login_url(self, **options: Unpack[LoginUrlOptions]) -> LoginUrl:
        """Return the URL of the login page, to open in the user's browser.

        The result is a `str` with three attributes, `state`, `redirect_uri` and `code_verifier`:
        keep them if another process handles the redirect. Options: `LoginUrlOptions`. Raises
        ValueError without a redirect URI, TypeError for an unknown option.
        """
        return self._login_flows.login_url(options)

    def parse_login_redirect(
        self, url: str, *, state: str = "", code_verifier: str = "", redirect_uri: str = ""
    ) -> LoginRedirect:
        """Parse the URL that the browser was redirected to; `rc.login(**redirect)` then logs in.

        The state in it must be that of a `login_url` of this client, or the `state` given here,
        with the `code_verifier` and `redirect_uri` that belong to it. Raises LoginRedirectError if
        it is not, if the login was refused, or if the URL holds neither a code nor a token.
        """
        return self._login_flows.parse_login_redirect(
            url, state=state, code_verifier=code_verifier, redirect_uri=redirect_uri
        )


class LoginMethods(_CommonLoginMethods):
    """The session of a blocking client: logging in, renewing, logging out."""

    _io: SyncIO

    @cached_property
    def auth(self) -> Auth:
        """The token of this client: its state, and for `httpx.Client(auth=rc.auth)`."""
        from ringkit.auth._httpx_auth import Auth

        return Auth(self._engine.session, self._io)

    @overload
    def login(self, **options: Unpack[TokenRequestArguments]) -> Token: ...
    @overload
    def login(self, *, jwt: str, **options: Unpack[TokenRequestArguments]) -> Token: ...
    @overload
    def login(self, *, partner_jwt: str, **options: Unpack[TokenRequestArguments]) -> Token: ...
    @overload
    def login(
        self,
        *,
        code: str,
        redirect_uri: str = ...,
        code_verifier: str = ...,
        token_uri: str = ...,
        discovery_uri: str = ...,
        **options: Unpack[TokenRequestArguments],
    ) -> Token: ...
    @overload
    def login(
        self,
        *,
        username: str,
        password: str,
        extension: str = ...,
        **options: Unpack[TokenRequestArguments],
    ) -> Token: ...
    @overload
    def login(self, *, access_token: str, **known: Unpack[GivenTokenArguments]) -> Token: ...
    @overload
    def login(self, **account: Unpack[ClientCredentialsArguments]) -> Token: ...

    def login(self, **arguments: Any) -> Token:
        """Log in, and return the token.

        With `jwt`, made in the developer console; with `code` and what else
        `parse_login_redirect` returns; with a given token (`access_token`, and `refresh_token`,
        `expires_in`, ... where known); with `username`, `extension` and `password` (deprecated by
        the platform); for partners with `partner_jwt`, or `brand_id`, `account_id`,
        `partner_account_id`; without any of these, with the client's own `jwt`. All but the given
        token take `access_token_ttl` and `refresh_token_ttl` (seconds), `endpoint_id` and `scope`.

        A JWT is kept to log in again when the session has ended; no other credential is. Raises
        LoginRequiredError if the credential is refused, AuthError if the application is,
        AuthUnavailableError if the platform does not answer, TypeError and ValueError for
        arguments that do not describe a login.
        """
        return run(self._login_flows.login(_moved(arguments)), self._io)

    def login_in_browser(
        self,
        *,
        timeout: float = BROWSER_LOGIN_TIMEOUT_SECONDS,
        open_browser: Callable[[str], object] | None = None,
        **options: Unpack[LoginUrlOptions],
    ) -> Token:
        """Let the user log in with the browser of this computer, and return the token.

        The browser is redirected to the port of this computer in `redirect_uri`, which is open only
        for that; the application must have registered exactly this URI. Raises ValueError for
        another kind of URI, LoginRedirectError if the login was not completed within `timeout`
        seconds or was refused, else as `login` does. `open_browser=print` shows the URL instead of
        opening it.
        """
        from ringkit.auth._browser import browser_login

        flow = browser_login(self._engine.session, options, timeout, open_browser)
        return run(flow, self._io)

    def discover(self) -> None:
        """Ask the platform for its login page; needed before `login_url` if `discovery` is on.

        Raises AuthUnavailableError if the platform does not answer, AuthError if `discovery` is
        off.
        """
        run(self._login_flows.discover(), self._io)

    def logged_in(self) -> bool:
        """Return whether there is a valid token, renewing it if needed.

        Raises AuthUnavailableError if that cannot be determined now; the session is kept.
        """
        return run(self._engine.session.logged_in(), self._io)

    def ensure_logged_in(self) -> Token:
        """Return a valid token, renewing it if needed.

        Raises LoginRequiredError if there is none, AuthError if the platform refuses,
        AuthUnavailableError if it does not answer.
        """
        return run(self._engine.session.token(), self._io)

    def refresh(self) -> Token:
        """Renew the token now, and return the new one. Raises as `ensure_logged_in` does."""
        return run(self._engine.session.refresh(), self._io)

    def logout(self) -> bool:
        """End the session: in this client, in the store, and at the platform.

        A failure at the platform is not repeated: the result tells whether it confirmed the end,
        the `logout_error` event why not. After that the client does not log in until `login`.
        """
        return run(self._login_flows.logout(), self._io)


class AsyncLoginMethods(_CommonLoginMethods):
    """The session of an asyncio client. Every method does what that of `RingCentral` does."""

    _io: AsyncIO

    @cached_property
    def auth(self) -> AsyncAuth:
        """The token of this client: its state, and for `httpx.AsyncClient(auth=rc.auth)`."""
        from ringkit.auth._httpx_auth import AsyncAuth

        return AsyncAuth(self._engine.session, self._io)

    @overload
    async def login(self, **options: Unpack[TokenRequestArguments]) -> Token: ...
    @overload
    async def login(self, *, jwt: str, **options: Unpack[TokenRequestArguments]) -> Token: ...
    @overload
    async def login(
        self, *, partner_jwt: str, **options: Unpack[TokenRequestArguments]
    ) -> Token: ...
    @overload
    async def login(
        self,
        *,
        code: str,
        redirect_uri: str = ...,
        code_verifier: str = ...,
        token_uri: str = ...,
        discovery_uri: str = ...,
        **options: Unpack[TokenRequestArguments],
    ) -> Token: ...
    @overload
    async def login(
        self,
        *,
        username: str,
        password: str,
        extension: str = ...,
        **options: Unpack[TokenRequestArguments],
    ) -> Token: ...
    @overload
    async def login(self, *, access_token: str, **known: Unpack[GivenTokenArguments]) -> Token: ...
    @overload
    async def login(self, **account: Unpack[ClientCredentialsArguments]) -> Token: ...

    async def login(self, **arguments: Any) -> Token:
        """Log in, and return the token; see `RingCentral.login` for the arguments and errors."""
        return await run_async(self._login_flows.login(_moved(arguments)), self._io)

    async def login_in_browser(
        self,
        *,
        timeout: float = BROWSER_LOGIN_TIMEOUT_SECONDS,
        open_browser: Callable[[str], object] | None = None,
        **options: Unpack[LoginUrlOptions],
    ) -> Token:
        """Let the user log in with the browser; see `RingCentral.login_in_browser`."""
        from ringkit.auth._browser import browser_login

        flow = browser_login(self._engine.session, options, timeout, open_browser)
        return await run_async(flow, self._io)

    async def discover(self) -> None:
        """Ask the platform for its login page; see `RingCentral.discover`."""
        await run_async(self._login_flows.discover(), self._io)

    async def logged_in(self) -> bool:
        """Return whether there is a valid token; see `RingCentral.logged_in`."""
        return await run_async(self._engine.session.logged_in(), self._io)

    async def ensure_logged_in(self) -> Token:
        """Return a valid token; see `RingCentral.ensure_logged_in`."""
        return await run_async(self._engine.session.token(), self._io)

    async def refresh(self) -> Token:
        """Renew the token now; see `RingCentral.refresh`."""
        return await run_async(self._engine.session.refresh(), self._io)

    async def logout(self) -> bool:
        """End the session; see `RingCentral.logout`."""
        return await run_async(self._login_flows.logout(), self._io)


def _moved(arguments: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of a login, and empty the original (`take`).

    Warns about the deprecated `password`.
    """
    from ringkit.auth._login_arguments import NAMES

    taken = take(arguments, NAMES)
    if "password" in taken:
        warnings.warn(
            "RingCentral has deprecated logins with a password: use a JWT or an authorization code",
            DeprecationWarning,
            stacklevel=3,
        )
    return taken
