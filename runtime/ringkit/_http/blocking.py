"""Network connections with blocking sockets."""

from __future__ import annotations

import socket
import ssl
from typing import Final

from ringkit._http.effects import Timeouts, readable
from ringkit._http.failures import ConnectFailure, HttpFailure

_CHUNK: Final = 64 * 1024


class BlockingNetwork:
    """A connected socket, with or without TLS."""

    __slots__ = ("_socket",)

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected

    def send(self, data: bytes, timeouts: Timeouts) -> None:
        """Send all of `data`. Raises HttpFailure."""
        try:
            self._socket.settimeout(timeouts.of("write"))
            self._socket.sendall(data)
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
            self._socket = tls.wrap_socket(self._socket, server_hostname=host)
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
