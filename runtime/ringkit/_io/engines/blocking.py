"""The engine for blocking calls: sockets."""

from __future__ import annotations

import queue
import socket
import ssl
from typing import Any, Final

from ringkit._io.engines.effects import Timeouts, Unshown, readable
from ringkit._io.engines.exchange import BaseEngine, SocketIncoming
from ringkit._io.engines.failures import ConnectFailure, HttpFailure
from ringkit._io.engines.messages import Request
from ringkit._io.engines.places import Place
from ringkit._io.engines.pool import Pool
from ringkit._io.flow import run

_CHUNK: Final = 64 * 1024


class BlockingNetwork:
    """A connected socket, with or without TLS."""

    __slots__ = ("_socket",)

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected

    def send(self, content: Unshown, timeouts: Timeouts) -> None:
        """Send all bytes. Raises HttpFailure."""
        try:
            self._socket.settimeout(timeouts.of("write"))
            self._socket.sendall(content.data)
        except TimeoutError:
            raise timeouts.passed("write") from None
        except OSError as error:
            raise HttpFailure(f"sending failed: {error}") from None

    def receive(self, timeouts: Timeouts) -> bytes:
        """Return some bytes, none at the end. Raises HttpFailure."""
        try:
            self._socket.settimeout(timeouts.of("read"))
            return self._socket.recv(_CHUNK)
        except TimeoutError:
            raise timeouts.passed("read") from None
        except OSError as error:
            raise HttpFailure(f"the connection broke: {error}") from None

    def start_tls(self, tls: ssl.SSLContext, host: str, timeouts: Timeouts) -> None:
        """Begin TLS. Raises HttpFailure."""
        try:
            self._socket.settimeout(timeouts.of("connect"))
            # Not with the handshake: it may be interrupted, and this object closes the socket.
            self._socket = tls.wrap_socket(
                self._socket, server_hostname=host, do_handshake_on_connect=False
            )
            self._socket.do_handshake()
        except TimeoutError:
            raise timeouts.passed("connect") from None
        except OSError as error:
            raise ConnectFailure(f"TLS with {host} failed: {error}") from None

    def readable(self) -> bool:
        """Return whether something has arrived, or the other side has closed. Does not wait."""
        pending = isinstance(self._socket, ssl.SSLSocket) and self._socket.pending() > 0
        return pending or readable(self._socket.fileno())

    def close(self) -> None:
        """Close the socket. Idempotent."""
        self._socket.close()


def connect(
    host: str, port: int, tls: ssl.SSLContext | None, timeouts: Timeouts
) -> BlockingNetwork:
    """Return a connection to a host, with TLS if there is a context. Raises HttpFailure."""
    network = BlockingNetwork(_connected(host, port, timeouts))
    if tls is not None:
        try:
            network.start_tls(tls, host, timeouts)
        except BaseException:
            network.close()
            raise
    return network


def _connected(host: str, port: int, timeouts: Timeouts) -> socket.socket:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise ConnectFailure(f"{host} is not known: {error}") from None
    problem: HttpFailure = ConnectFailure(f"{host} has no address")
    for family, kind, protocol, _, address in found:
        connected = socket.socket(family, kind, protocol)
        try:
            connected.settimeout(timeouts.of("connect"))
            connected.connect(address)
            connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except TimeoutError:
            connected.close()
            problem = timeouts.passed("connect")
        except OSError as error:
            connected.close()
            problem = ConnectFailure(f"no connection to {host}:{port}: {error}")
        except BaseException:
            connected.close()
            raise
        else:
            return connected
    raise problem


class BlockingPlaces:
    """Places that threads wait for."""

    def __init__(self, count: int) -> None:
        self._free: queue.SimpleQueue[Any] = queue.SimpleQueue()
        for _ in range(count):
            self._free.put(None)

    @property
    def free(self) -> int:
        """How many places are free."""
        return self._free.qsize()

    def take(self, timeouts: Timeouts) -> Place:
        """Wait for a place. Raises TimeoutFailure."""
        try:
            self._free.get(timeout=timeouts.of("pool"))
        except queue.Empty:
            raise timeouts.passed("pool") from None
        return Place(self._free.put)


class BlockingEngine(BaseEngine):
    """Sends requests with blocking sockets. Threads may share it."""

    connect = staticmethod(connect)
    places = BlockingPlaces

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._pool = self._new_pool()

    @property
    def pool(self) -> Pool:
        """The pool of this process: a child made by `fork` gets one of its own."""
        if not self._pool.usable:
            self._pool = self._new_pool()
        return self._pool

    def send(self, request: Request, end: float | None = None) -> SocketIncoming:
        """Return the response, whose body is yet to be read. Raises HttpFailure.

        `end` is the deadline for all of it, a value of `time.monotonic()`.
        """
        timeouts = Timeouts(request.timeout, end)
        return run(self._flow(request, self.pool, timeouts), self)

    def close(self) -> None:
        """Close the idle connections; from now on none is kept."""
        self._closed = True
        self._pool.close()
