"""Network connections for asyncio."""

from __future__ import annotations

import asyncio
import socket
import ssl
from typing import Any, Final, cast

from ringkit._http.effects import Timeouts, readable
from ringkit._http.failures import ConnectFailure, HttpFailure

#: Reading stops when as many bytes wait to be taken.
_HIGH_WATER: Final = 256 * 1024


class AsyncNetwork(asyncio.Protocol):
    """A connection of an event loop, with or without TLS."""

    _transport: asyncio.Transport

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._received = bytearray()
        self._ended = False
        self._error: Exception | None = None
        self._reading_paused = False
        self._writing_paused = False
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None

    # -- what the event loop calls -----------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        if len(self._received) > _HIGH_WATER and not self._reading_paused:
            self._reading_paused = True
            self._transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> bool:
        self._ended = True
        _wake(self._reader)
        return False

    def connection_lost(self, error: Exception | None) -> None:
        self._ended = True
        self._error = error
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._writing_paused = True

    def resume_writing(self) -> None:
        self._writing_paused = False
        _wake(self._writer)

    # -- what an exchange calls --------------------------------------------------------------

    async def send(self, data: bytes, timeouts: Timeouts) -> None:
        """Send `data`; wait while too much of it is buffered. Raises HttpFailure."""
        limit = timeouts.of("write")
        if self._ended:
            raise self._broken("sending failed")
        self._transport.write(data)
        if self._writing_paused:
            self._writer = self._loop.create_future()
            try:
                await self._wait(self._writer, limit, timeouts, "write")
            finally:
                self._writer = None
            if self._ended:
                raise self._broken("sending failed")

    async def receive(self, timeouts: Timeouts) -> bytes:
        """Return what has arrived, no bytes at the end. Raises HttpFailure."""
        limit = timeouts.of("read")
        if not self._received and not self._ended:
            self._reader = self._loop.create_future()
            try:
                await self._wait(self._reader, limit, timeouts, "read")
            finally:
                self._reader = None
        if not self._received and self._error is not None:
            raise self._broken("the connection broke")
        data = bytes(self._received)
        self._received.clear()
        if self._reading_paused:
            self._reading_paused = False
            self._transport.resume_reading()
        return data

    async def start_tls(self, tls: ssl.SSLContext, host: str, timeouts: Timeouts) -> None:
        """Begin TLS. Raises HttpFailure."""
        try:
            async with asyncio.timeout(timeouts.of("connect")):
                made = await self._loop.start_tls(
                    self._transport, self, tls, server_hostname=host
                )
        except TimeoutError:
            raise timeouts.passed("connect") from None
        except OSError as error:
            raise ConnectFailure(f"TLS with {host} failed: {error}") from None
        if made is None:
            raise ConnectFailure(f"TLS with {host} failed: the connection was closed")
        self._transport = made

    def readable(self) -> bool:
        """Return whether something has arrived, or the connection has ended."""
        if self._received or self._ended or self._loop.is_closed():
            return True
        # What has arrived may not have been read yet.
        return readable(self._transport.get_extra_info("socket").fileno())

    def close(self) -> None:
        """Close the connection at once. Idempotent."""
        self._ended = True
        if not self._loop.is_closed():
            self._transport.abort()

    async def _wait(
        self, future: asyncio.Future[None], limit: float | None, timeouts: Timeouts, phase: str
    ) -> None:
        if limit is None:
            await future
            return
        timer = self._loop.call_later(limit, _expire, future)
        try:
            await future
        except TimeoutError:
            raise timeouts.passed(phase) from None
        finally:
            timer.cancel()

    def _broken(self, what: str) -> HttpFailure:
        return HttpFailure(f"{what}: {self._error or 'the connection was closed'}")


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)


def _expire(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_exception(TimeoutError())


async def connect(
    host: str, port: int, tls: ssl.SSLContext | None, timeouts: Timeouts
) -> AsyncNetwork:
    """Return a connection to a host, with TLS if there is a context. Raises HttpFailure."""
    loop = asyncio.get_running_loop()
    settings: dict[str, Any] = {} if tls is None else {"ssl": tls, "server_hostname": host}
    try:
        async with asyncio.timeout(timeouts.of("connect")):
            _, network = await loop.create_connection(
                AsyncNetwork, host, port, happy_eyeballs_delay=0.25, **settings
            )
    except TimeoutError:
        raise timeouts.passed("connect") from None
    except (OSError, UnicodeError) as error:
        problem = "is not known" if isinstance(error, socket.gaierror | UnicodeError) else "refused"
        raise ConnectFailure(f"{host}:{port} {problem}: {error}") from None
    return network
