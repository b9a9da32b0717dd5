"""What an asyncio client offers of its session. `AsyncRingCentral` inherits this."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from ringkit._client.login import PATIENCE, CommonMethods, taken
from ringkit._io.flow import run_async

if TYPE_CHECKING:
    from ringkit._io.http import AsyncIO
    from ringkit.auth._httpx_auth import AsyncAuth
    from ringkit.auth._login_arguments import ClientCredentials, TermArguments, TokenArguments
    from ringkit.auth._login_url import LoginUrlOptions
    from ringkit.auth._token import Token


class AsyncSessionMethods(CommonMethods):
    """The session of an asyncio client. Every method does what that of `RingCentral` does."""

    _io: AsyncIO

    @cached_property
    def auth(self) -> AsyncAuth:
        """The token of this client: its state, and a part for `httpx.AsyncClient(auth=rc.auth)`."""
        from ringkit.auth._httpx_auth import AsyncAuth

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
        return await run_async(self._engine.session.logins.login(taken(arguments)), self._io)

    async def login_in_browser(
        self,
        *,
        timeout: float = PATIENCE,
        open_browser: Callable[[str], object] | None = None,
        **options: Unpack[LoginUrlOptions],
    ) -> Token:
        """Let a person log in with the browser; see `RingCentral.login_in_browser`."""
        from ringkit.auth._browser import browser_login

        flow = browser_login(self._engine.session, options, timeout, open_browser)
        return await run_async(flow, self._io)

    async def discover(self) -> None:
        """Ask the platform where to log in; see `RingCentral.discover`."""
        await run_async(self._engine.session.logins.discover(), self._io)

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
        return await run_async(self._engine.session.logins.logout(), self._io)
