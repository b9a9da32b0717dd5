"""`rc.auth`: the token of a client, and a part for HTTP clients of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ringkit._io.flow import run, run_async
from ringkit.auth._bearer import TokenAuth

if TYPE_CHECKING:
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit.auth._token import Token


class Auth(TokenAuth):
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
        return run(self._session.logins.restore(data), self._io)

    def cancel_access_token(self) -> None:
        """Let the access token count as expired: the next call renews it."""
        run(self._session.logins.cancel_access_token(), self._io)


class AsyncAuth(TokenAuth):
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
        return await run_async(self._session.logins.restore(data), self._io)

    async def cancel_access_token(self) -> None:
        """Let the access token count as expired: the next call renews it."""
        await run_async(self._session.logins.cancel_access_token(), self._io)
