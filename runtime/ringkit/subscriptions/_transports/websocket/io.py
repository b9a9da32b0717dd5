"""WebSockets in both colours, as effects of flows. The only module that imports websockets."""

from __future__ import annotations

import contextlib
import logging
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Final, Protocol

from attrs import frozen

from ringkit.errors import RequestTimeout, TransportError

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection as AsyncConnection
    from websockets.sync.client import ClientConnection

    from ringkit._io.http import AsyncIO, SyncIO

#: How long a WebSocket may take to open, and to close in good order, in seconds.
OPENING: Final = 10.0
_CLOSING: Final = 2.0
#: The largest message that is read, in bytes; pages of REST answers have megabytes.
_MAX_SIZE: Final = 64 << 20

# The address holds a token, and the library logs it: no log of its own.
_SILENT: Final = logging.Logger("ringkit.websocket", logging.CRITICAL + 1)


class SocketClosedError(TransportError):
    """The WebSocket has ended; `code` and `reason` are those of its closing frame, if any."""

    def __init__(self, code: int | None, reason: str) -> None:
        self.code = code
        self.reason = reason
        said = f"{code} {reason}".strip() if code is not None else "without a closing frame"
        super().__init__(f"the WebSocket was closed: {said}")


class Socket(Protocol):
    """An open WebSocket of either colour."""

    def abort(self) -> None:
        """Cut the connection at once; does not wait, may be called twice and from any thread."""
        ...


class SyncSocket:
    """A WebSocket of a blocking client."""

    def __init__(self, connection: ClientConnection, stack: ExitStack) -> None:
        self.connection = connection
        self._stack = stack

    def abort(self) -> None:
        """Cut the connection."""
        import socket

        with contextlib.suppress(OSError):
            self.connection.socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close in good order."""
        self._stack.close()


class AsyncSocket:
    """A WebSocket of an asyncio client."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    def abort(self) -> None:
        """Cut the connection."""
        self.connection.transport.abort()


@frozen(eq=False, repr=False)
class Connect:
    """Open a WebSocket. `url` holds secrets. Raises TransportError if that fails."""

    url: str
    headers: tuple[tuple[str, str], ...] = ()

    def perform(self, io: SyncIO) -> Socket:
        """Open it, blocking."""
        from websockets.exceptions import WebSocketException
        from websockets.sync.client import connect

        stack = ExitStack()
        try:
            connection = stack.enter_context(
                connect(self.url, **socket_arguments(self, io.settings))
            )
        except (OSError, WebSocketException) as error:
            raise _not_opened(error) from None
        return SyncSocket(connection, stack)

    async def perform_async(self, io: AsyncIO) -> Socket:
        """Open it, awaiting."""
        from websockets.asyncio.client import connect
        from websockets.exceptions import WebSocketException

        try:
            return AsyncSocket(await connect(self.url, **socket_arguments(self, io.settings)))
        except (OSError, WebSocketException) as error:
            raise _not_opened(error) from None


@frozen(eq=False)
class Receive:
    """Wait for a text, at most `timeout` seconds; None if none came. Raises SocketClosedError."""

    socket: Any
    timeout: float

    def perform(self, io: SyncIO) -> str | None:
        """Wait, blocking."""
        from websockets.exceptions import ConnectionClosed

        try:
            return _text(self.socket.connection.recv(timeout=self.timeout))
        except TimeoutError:
            return None
        except ConnectionClosed as error:
            raise _closed(error) from None

    async def perform_async(self, io: AsyncIO) -> str | None:
        """Wait, awaiting."""
        import asyncio

        from websockets.exceptions import ConnectionClosed

        try:
            async with asyncio.timeout(self.timeout):
                return _text(await self.socket.connection.recv())
        except TimeoutError:
            return None
        except ConnectionClosed as error:
            raise _closed(error) from None


@frozen(eq=False, repr=False)
class Send:
    """Send a text. Raises SocketClosedError."""

    socket: Any
    text: str

    def perform(self, io: SyncIO) -> None:
        """Send, blocking."""
        from websockets.exceptions import ConnectionClosed

        try:
            self.socket.connection.send(self.text)
        except ConnectionClosed as error:
            raise _closed(error) from None

    async def perform_async(self, io: AsyncIO) -> None:
        """Send, awaiting."""
        from websockets.exceptions import ConnectionClosed

        try:
            await self.socket.connection.send(self.text)
        except ConnectionClosed as error:
            raise _closed(error) from None


@frozen(eq=False)
class Shut:
    """Close a WebSocket in good order; one that is closed already is no failure."""

    socket: Any

    def perform(self, io: SyncIO) -> None:
        """Close it, blocking."""
        self.socket.close()

    async def perform_async(self, io: AsyncIO) -> None:
        """Close it, awaiting."""
        await self.socket.connection.close()


def socket_arguments(wanted: Connect, settings: Any) -> dict[str, Any]:
    """Return how to connect, by the settings of the client's HTTP connections."""
    proxy = settings.get("proxy")
    if proxy is None:
        proxy = True if settings.get("trust_env", True) else None
    found: dict[str, Any] = {
        "additional_headers": wanted.headers,
        "user_agent_header": None,
        "open_timeout": OPENING,
        "close_timeout": _CLOSING,
        "ping_interval": None,  # the watch asks with heartbeats, which count for the gateway
        "max_size": _MAX_SIZE,
        "max_queue": 256,
        "logger": _SILENT,
        "proxy": proxy if proxy in (True, None) else str(proxy),
    }
    if wanted.url.startswith("wss:"):
        found["ssl"] = _tls(settings.get("verify", True))
    return found


def _tls(verify: Any) -> Any:
    import ssl

    if isinstance(verify, ssl.SSLContext):
        return verify
    context = ssl.create_default_context(cafile=verify if isinstance(verify, str) else None)
    if verify is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _not_opened(error: Exception) -> TransportError:
    """Return what a failure means; the library's own text may hold the address."""
    if isinstance(error, TimeoutError):
        return RequestTimeout("the WebSocket did not open in time", processed=False)
    status = getattr(getattr(error, "response", None), "status_code", None)
    said = f"HTTP status {status}" if status else type(error).__name__
    return TransportError(f"the WebSocket did not open: {said}", processed=False)


def _closed(error: Any) -> SocketClosedError:
    frame = error.rcvd
    return SocketClosedError(frame.code, frame.reason) if frame else SocketClosedError(None, "")


def _text(message: str | bytes) -> str:
    return message if isinstance(message, str) else message.decode("utf-8", "replace")
