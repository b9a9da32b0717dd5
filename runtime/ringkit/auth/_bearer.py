"""The access token as a part of an HTTP client of one's own. Used by `rc.auth`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING

from ringkit._io.flow import run, run_async
from ringkit._io.http import AsyncIO, HttpAuth, RawRequest, RawResponse, SyncIO, whole_body
from ringkit.auth._token import Token

if TYPE_CHECKING:
    from ringkit.auth._session import Session


class TokenAuth(HttpAuth):
    """The token of a client, for whoever sends requests by other means: `httpx.Client(auth=...)`.

    A request to a configured host carries the token. One that is answered with 401 is sent once
    more with a new token, unless its body cannot be read again.
    """

    def __init__(self, session: Session, io: SyncIO | AsyncIO) -> None:
        self._session = session
        self._io = io

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._session.config.server_url}>"

    def sync_auth_flow(self, request: RawRequest) -> Generator[RawRequest, RawResponse, None]:
        """Add the token to a request of a blocking client."""
        if not isinstance(self._io, SyncIO):
            raise TypeError("this is the auth of an AsyncRingCentral: use it in httpx.AsyncClient")
        if not self._session.places.trusts(str(request.url)):
            yield request
            return
        token = run(self._session.token(None), self._io)
        response = yield _bearing(request, token)
        if response.status_code == 401:
            token = run(self._session.token(token), self._io)
            if whole_body(request) is not None:
                yield _bearing(request, token)

    async def async_auth_flow(self, request: RawRequest) -> AsyncGenerator[RawRequest, RawResponse]:
        """Add the token to a request of an asyncio client."""
        if not isinstance(self._io, AsyncIO):
            raise TypeError("this is the auth of a RingCentral: use it in httpx.Client")
        if not self._session.places.trusts(str(request.url)):
            yield request
            return
        token = await run_async(self._session.token(None), self._io)
        response = yield _bearing(request, token)
        if response.status_code == 401:
            token = await run_async(self._session.token(token), self._io)
            if whole_body(request) is not None:
                yield _bearing(request, token)


def _bearing(request: RawRequest, token: Token) -> RawRequest:
    request.headers["Authorization"] = token.authorization
    return request
