"""The engine for asyncio."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from typing import Any, Final, cast

from ringkit._io.engines.effects import Timeouts, Unshown, readable
from ringkit._io.engines.exchange import BaseEngine, SocketIncoming
from ringkit._io.engines.failures import ConnectFailure, HttpFailure
from ringkit._io.engines.happy_eyeballs import connected_socket
from ringkit._io.engines.messages import Request
from ringkit._io.engines.places import Place
from ringkit._io.engines.pool import Pool
from ringkit._io.event_loops import PerLoop
from ringkit._io.flow import run_async

#: Reading stops when as many bytes wait to be taken.
_HIGH_WATER: Final = 256 * 1024


class AsyncNetwork(asyncio.Protocol):
    """A connection of an event loop, with or without TLS."""

    _transport: asyncio.Transport

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._received: list[bytes] = []
        self._size = 0
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
        self._received.append(data)
        self._size += len(data)
        if self._size > _HIGH_WATER and not self._reading_paused:
            self._reading_paused = True
            self._transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> bool:
        self._ended = True
        _wake(self._reader)
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        self._error = exc
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._writing_paused = True

    def resume_writing(self) -> None:
        self._writing_paused = False
        _wake(self._writer)

    # -- what an exchange calls --------------------------------------------------------------

    async def send(self, content: Unshown, timeouts: Timeouts) -> None:
        """Send bytes; wait while too much of it is buffered. Raises HttpFailure."""
        limit = timeouts.of("write")
        if self._ended:
            raise self._broken("sending failed")
        self._transport.write(content.data)
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
        data = self._received[0] if len(self._received) == 1 else b"".join(self._received)
        self._received.clear()
        self._size = 0
        if self._reading_paused:
            self._reading_paused = False
            self._transport.resume_reading()
        return data

    async def start_tls(self, tls: ssl.SSLContext, host: str, timeouts: Timeouts) -> None:
        """Begin TLS. Raises HttpFailure."""
        try:
            async with asyncio.timeout(timeouts.of("connect")):
                made = await self._loop.start_tls(self._transport, self, tls, server_hostname=host)
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
            connected = await connected_socket(host, port)
            _, network = await loop.create_connection(AsyncNetwork, sock=connected, **settings)
    except TimeoutError:
        raise timeouts.passed("connect") from None
    except (OSError, UnicodeError) as error:
        problem = "is not known" if isinstance(error, socket.gaierror | UnicodeError) else "refused"
        raise ConnectFailure(f"{host}:{port} {problem}: {error}") from None
    return network


class AsyncPlaces:
    """Places that tasks of one event loop wait for, in order."""

    def __init__(self, count: int) -> None:
        self.free = count
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def take(self, timeouts: Timeouts) -> Place:
        """Wait for a place. Raises TimeoutFailure."""
        if self.free > 0 and not self._waiting:
            self.free -= 1
        else:
            await self._wait(timeouts)
        return Place(self._put)

    async def _wait(self, timeouts: Timeouts) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        try:
            async with asyncio.timeout(timeouts.of("pool")):
                await future
        except BaseException as error:
            if future.done() and not future.cancelled():
                self._put(None)  # it was given a place in the same moment
            elif future in self._waiting:
                self._waiting.remove(future)
            if isinstance(error, TimeoutError):
                raise timeouts.passed("pool") from None
            raise

    def _put(self, _freed: object) -> None:
        while self._waiting:
            future = self._waiting.popleft()
            if not future.done():
                future.set_result(None)
                return
        self.free += 1


class AsyncEngine(BaseEngine):
    """Sends requests with asyncio. It can be used in several event loops."""

    connect = staticmethod(connect)
    places = AsyncPlaces

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._pools: PerLoop[Pool] = PerLoop()

    @property
    def pool(self) -> Pool:
        """The pool of the running event loop in this process."""
        return self._pools.get(self._new_pool, lambda pool: pool.usable)

    async def send(self, request: Request, end: float | None = None) -> SocketIncoming:
        """Return the response, whose body is yet to be read. Raises HttpFailure."""
        timeouts = Timeouts(request.timeout, end)
        return await run_async(self._flow(request, self.pool, timeouts), self)

    async def close(self) -> None:
        """Close the idle connections; from now on none is kept."""
        self._closed = True
        for pool in self._pools.values():
            pool.close()
