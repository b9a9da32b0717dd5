"""`rc.auth`: the token of a client as an `httpx.Auth`, and methods to inspect and restore it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Mapping
from typing import TYPE_CHECKING, Any

import httpx

from ringkit._io.flow import run, run_async
from ringkit._io.http import AsyncIO, SyncIO
from ringkit.auth._credentials import concealed
from ringkit.auth._token import Token

if TYPE_CHECKING:
    from ringkit.auth._session import Session


class _TokenAuth(httpx.Auth):
    """Adds the token of a client to the requests of an httpx client.

    Requests to trusted hosts carry the token, requests to others do not. A request that is
    answered with 401 is sent once more with a new token, unless its body cannot be read again.
    """

    def __init__(self, session: Session, io: SyncIO | AsyncIO) -> None:
        self._session = session
        self._io = io

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._session.config.server_url}>"

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the token to a request of an `httpx.Client`."""
        if not isinstance(self._io, SyncIO):
            raise TypeError("this is the auth of an AsyncRingCentral: use it in httpx.AsyncClient")
        if not self._session.endpoints.trusts(str(request.url)):
            yield request
            return
        token = run(self._session.token(None), self._io)
        response = yield _with_token(request, token)
        if response.status_code == 401:
            token = run(self._session.token(token), self._io)
            if _replayable(request):
                yield _with_token(request, token)

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Add the token to a request of an `httpx.AsyncClient`."""
        if not isinstance(self._io, AsyncIO):
            raise TypeError("this is the auth of a RingCentral: use it in httpx.Client")
        if not self._session.endpoints.trusts(str(request.url)):
            yield request
            return
        token = await run_async(self._session.token(None), self._io)
        response = yield _with_token(request, token)
        if response.status_code == 401:
            token = await run_async(self._session.token(token), self._io)
            if _replayable(request):
                yield _with_token(request, token)


def _replayable(request: httpx.Request) -> bool:
    return isinstance(request.stream, httpx.ByteStream)


def _with_token(request: httpx.Request, token: Token) -> httpx.Request:
    request.headers["Authorization"] = token.authorization
    return request


class Auth(_TokenAuth):
    """The token of a `RingCentral`. Also an `httpx.Auth`: `httpx.Client(auth=rc.auth)`.

    Requests through it carry the token to the configured hosts and to no other.
    """

    _io: SyncIO

    def access_token_valid(self) -> bool:
        """Return whether there is an access token that has not expired. Sends no request."""
        return run(self._session.access_token_valid(), self._io)

    def refresh_token_valid(self) -> bool:
        """Return whether there is a refresh token that has not expired. Sends no request."""
        return run(self._session.refresh_token_valid(), self._io)

    def data(self) -> dict[str, Any]:
        """Return the token as plain data, secrets included, for `restore`; empty without a token.

        Times are in seconds since the epoch.
        """
        token = run(self._session.latest_token(), self._io)
        return token.to_dict() if token else {}

    def restore(self, data: Mapping[str, Any]) -> Token:
        """Continue the session in `data`, and return its token.

        Takes what `data()` returned, `platform.auth().data()` of the JavaScript SDK, or the JSON
        of the token endpoint. Raises ValueError if there is no access token in it.
        """
        data = concealed(data)
        return run(self._session.login_flows.restore(data), self._io)

    def cancel_access_token(self) -> None:
        """Mark the access token as expired, so that the next call renews it."""
        run(self._session.login_flows.cancel_access_token(), self._io)


class AsyncAuth(_TokenAuth):
    """The token of an `AsyncRingCentral`. Also an `httpx.Auth`: `httpx.AsyncClient(auth=rc.auth)`.

    Requests through it carry the token to the configured hosts and to no other.
    """

    _io: AsyncIO

    async def access_token_valid(self) -> bool:
        """Return whether there is an access token that has not expired. Sends no request."""
        return await run_async(self._session.access_token_valid(), self._io)

    async def refresh_token_valid(self) -> bool:
        """Return whether there is a refresh token that has not expired. Sends no request."""
        return await run_async(self._session.refresh_token_valid(), self._io)

    async def data(self) -> dict[str, Any]:
        """Return the token as plain data, secrets included; see `Auth.data`."""
        token = await run_async(self._session.latest_token(), self._io)
        return token.to_dict() if token else {}

    async def restore(self, data: Mapping[str, Any]) -> Token:
        """Continue the session in `data`, and return its token; see `Auth.restore`."""
        data = concealed(data)
        return await run_async(self._session.login_flows.restore(data), self._io)

    async def cancel_access_token(self) -> None:
        """Mark the access token as expired, so that the next call renews it."""
        await run_async(self._session.login_flows.cancel_access_token(), self._io)
