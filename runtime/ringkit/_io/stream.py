"""Reads the body of a streamed response piece by piece."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import cast

from ringkit._io.http import FAILURES, RawResponse, transport_error


class ResponseStream:
    """The body of a streamed response in pieces, sync or async, without its content encoding."""

    def __init__(self, response: RawResponse) -> None:
        self._response = response
        self._encoded = "Content-Encoding" in response.headers
        self._sync: Generator[bytes, None, None] | None = None
        self._async: AsyncGenerator[bytes, None] | None = None

    def next(self) -> bytes | None:
        """Return the next piece, None at the end. Raises TransportError."""
        if self._sync is None:
            pieces = self._response.iter_bytes() if self._encoded else self._response.iter_raw()
            self._sync = cast("Generator[bytes, None, None]", pieces)
        try:
            return next(self._sync, None)
        except FAILURES as error:
            raise transport_error(error, self._response.request) from error

    async def next_async(self) -> bytes | None:
        """Return the next piece, None at the end. Raises TransportError."""
        if self._async is None:
            pieces = self._response.aiter_bytes() if self._encoded else self._response.aiter_raw()
            self._async = cast("AsyncGenerator[bytes, None]", pieces)
        try:
            return await anext(self._async, None)
        except FAILURES as error:
            raise transport_error(error, self._response.request) from error

    def close(self) -> None:
        """Close the response, and the connection if there is more to read."""
        if self._sync is not None:
            self._sync.close()
        self._response.close()

    async def close_async(self) -> None:
        """Close the response, and the connection if there is more to read."""
        if self._async is not None:
            await self._async.aclose()
        await self._response.aclose()
