"""Effects that open, read, write and close a WebSocket, sync and async.

The only module that imports websockets.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import threading
from concurrent.futures import Future
from contextlib import ExitStack
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Protocol

from attrs import frozen

from ringkit._io.effects import Wait
from ringkit._io.flow import Flow, perform
from ringkit._io.route import route_to
from ringkit.errors import RequestTimeout, TransportError

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection as AsyncConnection
    from websockets.sync.client import ClientConnection

    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._io.route import Proxy

#: How long the opening handshake, and then the gateway's first frame, may take.
OPEN_TIMEOUT_SECONDS: Final = 10.0
#: How long to wait for the closing frame of the gateway.
_CLOSE_TIMEOUT_SECONDS: Final = 2.0
#: The largest message that is accepted: pages of REST results have several megabytes.
_MAX_MESSAGE_BYTES: Final = 64 << 20

#: How many received messages websockets buffers before it stops reading.
_MAX_QUEUED_MESSAGES: Final = 256

#: HTTP statuses with which the gateway may ask to wait.
_RETRY_STATUSES: Final = frozenset({429, 503})
#: With these codes websockets closes because of what it received.
_UNREADABLE_CODES: Final = frozenset({1002, 1007, 1009})

#: User names and passwords that can be in a URL as they are.
_LITERAL: Final = re.compile(r"[^/?#\[\]\s\x00-\x1f\x7f-\U0010ffff]*")

# websockets logs the address, which contains a token: it gets a logger that drops everything.
_NULL_LOGGER: Final = logging.Logger("ringkit.websocket", logging.CRITICAL + 1)


class SocketClosedError(TransportError):
    """The WebSocket is closed; `code` and `reason` are from the closing frame, if there was one.

    `unreadable` is whether it was closed here, because of what arrived: a message that is too
    large, or no WebSocket message.
    """

    def __init__(self, code: int | None, reason: str, *, unreadable: bool = False) -> None:
        self.code = code
        self.reason = reason
        self.unreadable = unreadable
        cause = f"{code} {reason}".strip() if code is not None else "without a closing frame"
        super().__init__(f"the WebSocket was closed: {cause}")


class NotOpenedError(TransportError):
    """The WebSocket could not be opened; `retry_after` is the time to wait in seconds, or None."""

    retry_after: float | None = None


class Socket(Protocol):
    """An open WebSocket, sync or async."""

    def abort(self) -> None:
        """Cut the connection without waiting. May be called from any thread, and more than once."""
        ...

    def next_arrival(self) -> Future[None] | None:
        """Return what is done when the next bytes have arrived, or the connection has ended.

        None if the socket is read on an event loop.
        """
        ...


class Arrivals:
    """Lets a flow wait for what websockets receives, which it does in a thread of its own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._next: Future[None] = Future()

    def next(self) -> Future[None]:
        """Return what is done as soon as anything arrives, or the connection has ended."""
        with self._lock:
            if self._next.done():
                self._next = Future()
            return self._next

    def notify(self) -> None:
        """Something has arrived."""
        with self._lock:
            if not self._next.done():
                self._next.set_result(None)


@cache
def _connection_class() -> type[ClientConnection]:
    """Return the class of connections that report what they receive."""
    from websockets.sync.client import ClientConnection

    class ReportingConnection(ClientConnection):
        def __init__(self, *args: Any, **arguments: Any) -> None:
            self.arrivals = Arrivals()
            super().__init__(*args, **arguments)  # which begins to receive

        def process_event(self, event: Any) -> None:
            super().process_event(event)
            self.arrivals.notify()

        def recv_events(self) -> None:
            try:
                super().recv_events()
            finally:
                self.arrivals.notify()

    return ReportingConnection


class SyncSocket:
    """An open WebSocket of a sync client."""

    def __init__(self, connection: Any, stack: ExitStack) -> None:
        self.connection = connection
        self._stack = stack
        self._process_id = os.getpid()
        self.next_arrival = connection.arrivals.next

    def abort(self) -> None:
        """Cut the connection, unless it belongs to the parent process."""
        import socket

        if self._process_id != os.getpid():
            return
        with contextlib.suppress(OSError):
            self.connection.socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close with the closing handshake."""
        self._stack.close()


class AsyncSocket:
    """An open WebSocket of an async client."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection
        self._process_id = os.getpid()

    def abort(self) -> None:
        """Cut the connection, unless it belongs to the parent process."""
        if self._process_id == os.getpid():
            self.connection.transport.abort()

    def next_arrival(self) -> None:
        """Return None: waiting for a message takes no thread."""


@frozen(eq=False, repr=False)
class Connect:
    """Open a WebSocket. `url` contains a token, so it is not in the repr. Raises TransportError."""

    url: str
    headers: tuple[tuple[str, str], ...] = ()

    def perform(self, io: SyncIO) -> Socket:
        """Open it with blocking I/O."""
        from websockets.exceptions import WebSocketException
        from websockets.sync.client import connect

        stack = ExitStack()
        arguments = socket_arguments(self, io.engine)
        arguments["create_connection"] = _connection_class()
        try:
            connection = stack.enter_context(connect(self.url, **arguments))
        except (OSError, WebSocketException) as error:
            raise _not_opened(error) from None
        return SyncSocket(connection, stack)

    async def perform_async(self, io: AsyncIO) -> Socket:
        """Open it on the event loop."""
        from websockets.asyncio.client import connect
        from websockets.exceptions import WebSocketException

        try:
            return AsyncSocket(await connect(self.url, **socket_arguments(self, io.engine)))
        except (OSError, WebSocketException) as error:
            raise _not_opened(error) from None


@frozen(eq=False)
class Receive:
    """Return the next message, None if none came in `timeout` seconds. Raises SocketClosedError.

    A message that is not UTF-8 is returned as the empty text.
    """

    socket: Any
    timeout: float

    def perform(self, io: SyncIO) -> str | None:
        """Receive with blocking I/O."""
        from websockets.exceptions import ConnectionClosed

        try:
            return _text(self.socket.connection.recv(timeout=self.timeout, decode=False))
        except TimeoutError:
            return None
        except ConnectionClosed as error:
            raise _closed(error) from None

    async def perform_async(self, io: AsyncIO) -> str | None:
        """Receive on the event loop."""
        import asyncio

        from websockets.exceptions import ConnectionClosed

        try:
            async with asyncio.timeout(self.timeout):
                return _text(await self.socket.connection.recv(decode=False))
        except TimeoutError:
            return None
        except ConnectionClosed as error:
            raise _closed(error) from None


def receive(socket: Socket, timeout: float) -> Flow[str | None]:
    """Return the next message, None if none is complete in `timeout` seconds, or before.

    Raises SocketClosedError. It may be called again at once. A blocking client needs no thread for
    it meanwhile.
    """
    arrival = socket.next_arrival()  # before the first look, which may come too early
    if arrival is None:
        return (yield from perform(Receive(socket, timeout)))
    text = yield from perform(Receive(socket, 0.0))
    if text is not None:
        return text
    with contextlib.suppress(TimeoutError):
        yield from perform(Wait(arrival, timeout))
    return (yield from perform(Receive(socket, 0.0)))


@frozen(eq=False, repr=False)
class Send:
    """Send a message. Raises SocketClosedError."""

    socket: Any
    text: str

    def perform(self, io: SyncIO) -> None:
        """Send with blocking I/O."""
        from websockets.exceptions import ConnectionClosed

        try:
            self.socket.connection.send(self.text)
        except ConnectionClosed as error:
            raise _closed(error) from None

    async def perform_async(self, io: AsyncIO) -> None:
        """Send on the event loop."""
        from websockets.exceptions import ConnectionClosed

        try:
            await self.socket.connection.send(self.text)
        except ConnectionClosed as error:
            raise _closed(error) from None


@frozen(eq=False)
class CloseSocket:
    """Close a WebSocket with the closing handshake. Does nothing if it is closed already."""

    socket: Any

    def perform(self, io: SyncIO) -> None:
        """Close it with blocking I/O."""
        self.socket.close()

    async def perform_async(self, io: AsyncIO) -> None:
        """Close it on the event loop."""
        await self.socket.connection.close()


def socket_arguments(effect: Connect, engine: Any) -> dict[str, Any]:
    """Return the arguments for websockets' `connect`: it takes the route of the HTTP client.

    Raises TransportError if that has a proxy that a WebSocket cannot use.
    """
    try:
        route = route_to(engine, effect.url)
    except ValueError:
        raise TransportError("the WebSocket did not open: no address", processed=False) from None
    proxy = route.proxy
    if proxy is not None and proxy.headers:
        raise TransportError(
            "the WebSocket cannot send headers to a proxy; give it a user name and a password only",
            processed=False,
        )
    arguments: dict[str, Any] = {
        "additional_headers": effect.headers,
        "user_agent_header": None,
        "open_timeout": OPEN_TIMEOUT_SECONDS,
        "close_timeout": _CLOSE_TIMEOUT_SECONDS,
        "ping_interval": None,  # heartbeat frames are sent instead: see `liveness`
        "max_size": _MAX_MESSAGE_BYTES,
        "max_queue": _MAX_QUEUED_MESSAGES,
        "logger": _NULL_LOGGER,
        "proxy": None if proxy is None else _proxy_address(proxy),
    }
    if effect.url.startswith("wss:") and route.ssl_context is not None:
        arguments["ssl"] = route.ssl_context
    if proxy is not None and proxy.url.startswith("https:") and proxy.ssl_context is not None:
        arguments["proxy_ssl"] = proxy.ssl_context
    return arguments


def _proxy_address(proxy: Proxy) -> str:
    """Return the address of a proxy, with its user name and password as websockets reads them.

    Releases before 17.2 take them literally, so that some characters cannot be in them. Raises
    TransportError for those.
    """
    from websockets.version import version

    if proxy.auth is None or tuple(map(int, version.split(".")[:2])) >= (17, 2):
        return proxy.address
    user, password = proxy.auth
    if ":" in user or not _LITERAL.fullmatch(user + password):
        raise TransportError(
            f"websockets {version} cannot send this user name or password to a proxy: "
            "install websockets 17.2 or later, or use others, without any of :/?#[] and in ASCII",
            processed=False,
        )
    scheme, _, host = proxy.url.partition("://")
    return f"{scheme}://{user}:{password}@{host}"


def _not_opened(error: Exception) -> TransportError:
    """Return the error to raise. The text of `error` is left out: it may contain the address."""
    if isinstance(error, TimeoutError):
        return RequestTimeout("the WebSocket did not open in time", processed=False)
    from websockets.exceptions import ProxyError

    status = getattr(getattr(error, "response", None), "status_code", None)
    cause = f"HTTP status {status}" if status else type(error).__name__
    source = " by the proxy" if isinstance(error, ProxyError) else ""
    text = f"the WebSocket did not open: {cause}{source}"
    not_opened = NotOpenedError(text, processed=False)
    if status in _RETRY_STATUSES and not source:
        not_opened.retry_after = _retry_after(error)
    return not_opened


def _retry_after(error: Any) -> float | None:
    """Return how many seconds the gateway asks to wait, None if it does not say."""
    text = error.response.headers.get("Retry-After", "").strip()
    return float(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _closed(error: Any) -> SocketClosedError:
    frame, sent = error.rcvd, error.sent
    unreadable = sent is not None and not error.rcvd_then_sent and sent.code in _UNREADABLE_CODES
    if frame is None:
        return SocketClosedError(None, "", unreadable=unreadable)
    return SocketClosedError(frame.code, frame.reason, unreadable=unreadable)


def _text(message: bytes) -> str:
    # Decoded here: the library would close the connection, and get the same message again.
    try:
        return message.decode()
    except UnicodeDecodeError:
        return ""
