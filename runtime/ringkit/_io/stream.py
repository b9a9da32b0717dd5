"""Reads the body of a streamed response piece by piece."""

from __future__ import annotations

from typing import Any

from ringkit._io.engines.failures import HttpFailure
from ringkit._io.flow import run, run_async
from ringkit._io.http import BodyReader, RawResponse, transport_error


class ResponseStream:
    """The body of a streamed response in pieces, sync or async, without its content encoding."""

    def __init__(self, response: RawResponse) -> None:
        self._request = response.request
        self._incoming = response.incoming
        self._reader = BodyReader(response)

    def next(self, io: Any) -> bytes | None:
        """Return the next piece, None at the end. Raises TransportError."""
        try:
            return run(self._reader.next(), io)
        except HttpFailure as failure:
            raise transport_error(failure, self._request) from failure

    async def next_async(self, io: Any) -> bytes | None:
        """Return the next piece, None at the end. Raises TransportError."""
        try:
            return await run_async(self._reader.next(), io)
        except HttpFailure as failure:
            raise transport_error(failure, self._request) from failure

    def close(self) -> None:
        """Close the response, and the connection if there is more to read."""
        self._incoming.close()

    async def close_async(self) -> None:
        """Close the response, and the connection if there is more to read."""
        await self._incoming.close_async()
