"""What a blocking client offers of its session. `RingCentral` inherits this."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack, overload

from ringkit._client.base import BaseClient
from ringkit._io.flow import run

if TYPE_CHECKING:
    from ringkit._io.http import SyncIO
    from ringkit.auth._httpx_auth import Auth
    from ringkit.auth._login_arguments import ClientCredentials, TermArguments, TokenArguments
    from ringkit.auth._login_url import LoginRedirect, LoginUrl, LoginUrlOptions
    from ringkit.auth._token import Token

#: How long closing a client waits for a renewal that is under way, in seconds.
CLOSING: Final = 5.0
#: How long a person may take to log in, in seconds.
PATIENCE: Final = 300.0


class CommonMethods(BaseClient):
    """What does not wait, and is the same for both clients."""

    def login_url(self, **options: Unpack[LoginUrlOptions]) -> LoginUrl:
        """Return the address of the login page to send a browser to.

        The result is a text that also has `state`, `redirect_uri` and `code_verifier`: keep the
        three where the browser comes back to another process. Options: `LoginUrlOptions`.
        Raises ValueError without a redirect URI, TypeError for an unknown option.
        """
        return self._engine.session.logins.login_url(options)

    def parse_login_redirect(
        self, url: str, *, state: str = "", code_verifier: str = "", redirect_uri: str = ""
    ) -> LoginRedirect:
        """Read the address a browser came back to; `rc.login(**redirect)` then logs in.

        The state must be that of a `login_url` of this client, or the `state` given here, with
        the `code_verifier` and `redirect_uri` that belong to it. Raises LoginRedirectError if it
        is not, if the login was refused, or if the address holds no code and no token.
        """
        return self._engine.session.logins.parse_login_redirect(
            url, state=state, code_verifier=code_verifier, redirect_uri=redirect_uri
        )


class SessionMethods(CommonMethods):
    """The session of a blocking client."""

    _io: SyncIO

    @cached_property
    def auth(self) -> Auth:
        """The token of this client: its state, and a part for `httpx.Client(auth=rc.auth)`."""
        from ringkit.auth._httpx_auth import Auth

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
        return run(self._engine.session.logins.login(taken(arguments)), self._io)

    def login_in_browser(
        self,
        *,
        timeout: float = PATIENCE,
        open_browser: Callable[[str], object] | None = None,
        **options: Unpack[LoginUrlOptions],
    ) -> Token:
        """Let a person log in with the browser of this computer, and return the token.

        The browser comes back to a port of 127.0.0.1 that is open only for that: that of
        `redirect_uri`, which the application must have registered, else any free one. Raises
        LoginRedirectError if nobody has logged in within `timeout` seconds or the login is
        refused, else as `login` does. `open_browser=print` is for a computer without one.
        """
        from ringkit.auth._browser import browser_login

        flow = browser_login(self._engine.session, options, timeout, open_browser)
        return run(flow, self._io)

    def discover(self) -> None:
        """Ask the platform where to log in; needed before `login_url` where `discovery` is on.

        Raises AuthUnavailableError if it does not tell.
        """
        run(self._engine.session.logins.discover(), self._io)

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
        return run(self._engine.session.logins.logout(), self._io)


def taken(arguments: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of a login, and leave none for a traceback with locals to show."""
    kept = dict(arguments)
    arguments.clear()
    if "password" in kept:
        warnings.warn(
            "RingCentral has deprecated logins with a password: use a JWT or an authorization code",
            DeprecationWarning,
            stacklevel=3,
        )
    return kept
