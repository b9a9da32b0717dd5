"""The engines of ringkit: HTTP/1.1 over sockets or over an event loop, by one flow for both."""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
import weakref
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ringkit._http.connection import Connection, RawHeaders
from ringkit._http.effects import Connect, Network, StartTLS, Timeouts
from ringkit._http.failures import ConnectFailure
from ringkit._http.messages import Headers, Request
from ringkit._http.pool import AsyncPlaces, BlockingPlaces, Place, Pool, PoolLimits
from ringkit._http.routes import Proxy, Routes, tls_context
from ringkit._io.flow import Flow, perform, run, run_async

if TYPE_CHECKING:
    import h11

    from ringkit._http.messages import Address

_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class Incoming:
    """A response whose body has not been read: status, headers, and the pieces of the body."""

    __slots__ = ("_connection", "_pool", "_timeouts", "headers", "status")

    def __init__(
        self, head: h11.Response, connection: Connection, pool: Pool, timeouts: Timeouts
    ) -> None:
        self.status = head.status_code
        self.headers = Headers(head.headers)
        self._connection: Connection | None = connection
        self._pool = pool
        self._timeouts = timeouts

    def pieces(self) -> Flow[bytes | None]:
        """Return the next piece of the body as it was sent, None at the end. Raises HttpFailure."""
        connection = self._connection
        if connection is None:
            return None
        try:
            piece = yield from connection.piece(self._timeouts)
            if piece is None:
                self._connection = None
                self._pool.put(connection)
        except BaseException:
            self.close()
            connection.close()
            raise
        return piece

    def next(self) -> bytes | None:
        """Return the next piece, with blocking calls."""
        return run(self.pieces(), None)  # type: ignore[arg-type]

    async def next_async(self) -> bytes | None:
        """Return the next piece, with `await`."""
        return await run_async(self.pieces(), None)  # type: ignore[arg-type]

    def close(self) -> None:
        """Close the connection if the body has not been read to its end. Idempotent."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


@frozen(eq=False)
class TakePlace:
    """Wait for a place in a pool. Raises TimeoutFailure."""

    pool: Pool
    timeouts: Timeouts

    def perform(self, _engine: object) -> Place:
        """Block until there is one."""
        return self.pool.places.take(self.timeouts)

    async def perform_async(self, _engine: object) -> Place:
        """Wait until there is one."""
        return await self.pool.places.take(self.timeouts)


class _Engine:
    """What both engines share: routes, TLS, and the flow of a request."""

    def __init__(
        self,
        *,
        limits: PoolLimits = PoolLimits(),
        proxy: str | None = None,
        verify: Any = True,
        cert: Any = None,
        trust_env: bool = True,
    ) -> None:
        self._limits = limits
        self._routes = Routes(proxy, trust_env)
        self._verify, self._cert, self._trust_env = verify, cert, trust_env
        self._tls_lock = threading.Lock()

    @cached_property
    def tls(self) -> ssl.SSLContext:
        """The settings of TLS. Made when the first request needs it: it takes 20 milliseconds."""
        context = tls_context(self._verify, self._cert, trust_env=self._trust_env)
        context.set_alpn_protocols(["http/1.1"])
        return context

    def _flow(self, request: Request, pool: Pool, timeouts: Timeouts) -> Flow[Incoming]:
        address = request.address
        proxy = self._routes.proxy_for(address)
        plain = proxy is not None and address.scheme == "http"
        connection = yield from self._connection(address, proxy, pool, timeouts)
        headers = _headers(request)
        target = address.target
        if plain and proxy is not None:
            target = f"http://{address.netloc}{target}"
            if proxy.authorization:
                headers.append((b"Proxy-Authorization", proxy.authorization.encode()))
        try:
            head = yield from connection.exchange(
                request.method, target, headers, request.body, timeouts
            )
            return Incoming(head, connection, pool, timeouts)
        except BaseException:
            connection.close()
            raise

    def _connection(
        self, address: Address, proxy: Proxy | None, pool: Pool, timeouts: Timeouts
    ) -> Flow[Connection]:
        key = address.origin if proxy is None else (*address.origin, proxy)
        place = yield from perform(TakePlace(pool, timeouts))
        try:
            found = pool.take(key)
            if found is not None:
                found.place = place
                return found
            pool.make_room()
            tls = self.tls if address.scheme == "https" else None
            return Connection((yield from _open(address, proxy, tls, timeouts)), key, place)
        except BaseException:
            place.free()
            raise


def _open(
    address: Address, proxy: Proxy | None, tls: ssl.SSLContext | None, timeouts: Timeouts
) -> Flow[Network]:
    if proxy is None:
        return (yield from perform(Connect(address.host, address.port, tls, timeouts)))
    network = yield from perform(Connect(proxy.host, proxy.port, None, timeouts))
    if tls is not None:
        try:
            yield from _tunnel(network, address, proxy, tls, timeouts)
        except BaseException:
            network.close()
            raise
    return network


def _tunnel(
    network: Any, address: Address, proxy: Proxy, tls: ssl.SSLContext, timeouts: Timeouts
) -> Flow[None]:
    target = f"{address.netloc.rpartition(':')[0] or address.netloc}:{address.port}"
    if address.port == 443:
        target = f"{address.netloc}:443"
    headers: RawHeaders = [(b"Host", target.encode())]
    if proxy.authorization:
        headers.append((b"Proxy-Authorization", proxy.authorization.encode()))
    opening = Connection(network, None, None)
    head = yield from opening.exchange("CONNECT", target, headers, None, timeouts)
    if not 200 <= head.status_code < 300:
        raise ConnectFailure(f"the proxy answered {head.status_code} to CONNECT {target}")
    yield from perform(StartTLS(network, tls, address.host, timeouts))


def _headers(request: Request) -> RawHeaders:
    headers = [(name.encode("latin-1"), text.encode("latin-1")) for name, text in request.headers]
    headers.insert(0, (b"Host", request.address.netloc.encode("ascii")))
    if request.body is not None:
        headers.append((b"Content-Type", request.body.content_type.encode("latin-1")))
        headers.append((b"Content-Length", b"%d" % request.body.length))
    elif request.method in _WITH_BODY:
        headers.append((b"Content-Length", b"0"))
    return headers


class BlockingEngine(_Engine):
    """Sends requests with blocking sockets. Threads may share it."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._pool = self._new_pool()

    def _new_pool(self) -> Pool:
        return Pool(self._limits, BlockingPlaces(self._limits.max_connections))

    @property
    def pool(self) -> Pool:
        """The pool of this process: a child made by `fork` gets one of its own."""
        if not self._pool.usable:
            self._pool = self._new_pool()
        return self._pool

    def send(self, request: Request, end: float | None = None) -> Incoming:
        """Return the response, whose body is yet to be read. Raises HttpFailure.

        `end` is the deadline for all of it, a value of `time.monotonic()`.
        """
        timeouts = Timeouts(request.timeout, end)
        return run(self._flow(request, self.pool, timeouts), None)  # type: ignore[arg-type]

    def close(self) -> None:
        """Close the idle connections."""
        self._pool.close()


class AsyncEngine(_Engine):
    """Sends requests with asyncio. It can be used in several event loops."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._pools: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Pool] = (
            weakref.WeakKeyDictionary()
        )

    @property
    def pool(self) -> Pool:
        """The pool of the running event loop in this process."""
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None or not pool.usable:
            pool = Pool(self._limits, AsyncPlaces(self._limits.max_connections))
            self._pools[loop] = pool
        return pool

    async def send(self, request: Request, end: float | None = None) -> Incoming:
        """Return the response, whose body is yet to be read. Raises HttpFailure."""
        timeouts = Timeouts(request.timeout, end)
        return await run_async(self._flow(request, self.pool, timeouts), None)  # type: ignore[arg-type]

    def close(self) -> None:
        """Close the idle connections."""
        for pool in list(self._pools.values()):
            pool.close()
