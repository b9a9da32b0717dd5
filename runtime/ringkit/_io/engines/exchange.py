"""What the engines share: the flow of a request, from a place in the pool to the response."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ringkit._io.engines.connection import Connection, Head
from ringkit._io.engines.effects import Connect, Network, StartTLS, Timeouts
from ringkit._io.engines.failures import ConnectFailure
from ringkit._io.engines.messages import Headers, Request, address_of
from ringkit._io.engines.places import Place
from ringkit._io.engines.pool import Pool, PoolLimits
from ringkit._io.engines.routes import Proxy, Routes, address_of_proxy, tls_context
from ringkit._io.flow import Flow, perform

if TYPE_CHECKING:
    from ringkit._io.engines.messages import Address
    from ringkit._io.engines.response_reader import ResponseReader

_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class SocketIncoming:
    """A response on a connection: status, headers, and the pieces of the body."""

    __slots__ = ("_connection", "_pool", "_timeouts", "headers", "status")

    def __init__(
        self, reader: ResponseReader, connection: Connection, pool: Pool, timeouts: Timeouts
    ) -> None:
        self.status = reader.status
        self.headers = Headers(reader.headers)
        self._connection: Connection | None = connection
        self._pool = pool
        self._timeouts = timeouts

    def piece(self) -> Flow[bytes | None]:
        """Return the next piece of the body as it was sent, None at its end. Raises HttpFailure."""
        connection = self._connection
        if connection is None:
            return None
        try:
            piece = yield from connection.piece(self._timeouts)
            if piece is None:
                self._connection = None
                self._pool.put(connection)
        except BaseException:
            connection.close()
            raise
        return piece

    def limit(self, end: float | None) -> None:
        """Set the deadline for the rest of the body."""
        self._timeouts.end = end

    def close(self) -> None:
        """Close the connection if the body has not been read to its end. Idempotent."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    async def close_async(self) -> None:
        """Close the connection."""
        self.close()


@frozen(eq=False)
class TakePlace:
    """Wait for a place in a pool. Raises TimeoutFailure."""

    pool: Pool
    timeouts: Timeouts

    def perform(self, _engine: object) -> Place:
        """Block until there is one."""
        place: Place = self.pool.places.take(self.timeouts)
        return place

    async def perform_async(self, _engine: object) -> Place:
        """Wait until there is one."""
        place: Place = await self.pool.places.take(self.timeouts)
        return place


class BaseEngine:
    """What both engines share: routes, TLS, pools, and the flow of a request."""

    #: The class of the places of a pool.
    places: Callable[[int], Any]

    def __init__(
        self,
        *,
        limits: PoolLimits | None = None,
        proxy: Any = None,
        verify: Any = True,
        cert: Any = None,
        trust_env: bool = True,
    ) -> None:
        self._limits = limits or PoolLimits()
        self._routes = Routes(address_of_proxy(proxy), trust_env)
        self._verify, self._cert, self._trust_env = verify, cert, trust_env
        self._closed = False

    def _new_pool(self) -> Pool:
        """Return a pool, which keeps no connection if the engine is closed."""
        pool = Pool(self._limits, self.places(self._limits.max_connections))
        if self._closed:
            pool.close()
        return pool

    @cached_property
    def tls(self) -> ssl.SSLContext:
        """The settings of TLS. Made when the first request needs it: it takes 20 milliseconds."""
        context = tls_context(self._verify, self._cert, trust_env=self._trust_env)
        if context is not self._verify:  # that one is the caller's
            context.set_alpn_protocols(["http/1.1"])
        return context

    def route_to(self, url: str) -> tuple[Proxy | None, ssl.SSLContext | None]:
        """Return the proxy for an address, and the settings of TLS, if it needs them."""
        address = address_of(url)
        tls = self.tls if address.scheme == "https" else None
        return self._routes.proxy_for(address), tls

    def _flow(self, request: Request, pool: Pool, timeouts: Timeouts) -> Flow[SocketIncoming]:
        address = request.address
        proxy = self._routes.proxy_for(address)
        head = _head(request, proxy)
        connection = yield from self._connection(address, proxy, pool, timeouts)
        try:
            reader = yield from connection.exchange(head, request.body, timeouts)
            return SocketIncoming(reader, connection, pool, timeouts)
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
    host = f"{address.netloc}:443" if address.port == 443 else address.netloc
    head = Head("CONNECT", host, [("Host", host), *proxy.headers()])
    response = yield from Connection(network, None, None).exchange(head, None, timeouts)
    if not 200 <= response.status < 300:
        raise ConnectFailure(f"the proxy answered {response.status} to CONNECT {host}")
    yield from perform(StartTLS(network, tls, address.host, timeouts))


def _head(request: Request, proxy: Proxy | None) -> Head:
    address, body = request.address, request.body
    headers = [("Host", address.netloc), *request.header_list]
    if body is not None:
        headers += [("Content-Type", body.content_type), ("Content-Length", str(body.length))]
    elif request.method in _WITH_BODY:
        headers.append(("Content-Length", "0"))
    if proxy is None or address.scheme == "https":
        return Head(request.method, address.target, headers)
    target = f"http://{address.netloc}{address.target}"
    return Head(request.method, target, [*headers, *proxy.headers()])
