"""Making a connection: a token, a WebSocket, its first frame. Used by the link."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from ringkit._io.flow import Flow, perform
from ringkit.errors import RequestTimeout, TransportError
from ringkit.subscriptions._transports.websocket.address import fetch_address
from ringkit.subscriptions._transports.websocket.connection import Connection
from ringkit.subscriptions._transports.websocket.io import OPENING, Connect, Receive
from ringkit.subscriptions._transports.websocket.liveness import Now

if TYPE_CHECKING:
    from ringkit._io.clock import Clock
    from ringkit._options import Options
    from ringkit._request.engine import Engine


class Standing(NamedTuple):
    """Where a session stands: what continues it (a secret), and when it was last heard of.

    `well` is in seconds of the wall clock.
    """

    token: str = ""
    well: float = 0.0

    def __repr__(self) -> str:
        return f"<Standing of {self.well:.0f}>"


BEGINNING: Final = Standing()


def instant(clock: Clock) -> Now:
    """Return the present instant."""
    return Now(clock.monotonic(), clock.time())


def closed_error() -> TransportError:
    """Return the error for what is asked of a link that was closed."""
    return TransportError("the WebSocket is closed", processed=False)


def open_connection(
    engine: Engine,
    options: Options,
    token: str,
    wanted: Callable[[], bool],
    *,
    since: float,
    missing: float | None,
) -> Flow[Connection]:
    """Return a new connection, which continues a session if there is a token of it.

    `wanted` is asked again before the WebSocket is opened; the rest is explained at `Connection`.
    Raises what the token request raises, TransportError if the gateway cannot be reached.
    """
    url = yield from fetch_address(engine, options, token)
    if not wanted():
        raise closed_error()
    socket = yield from perform(Connect(url, tuple(engine.config.identification)))
    try:
        text = yield from perform(Receive(socket, OPENING))
        if text is None:
            raise RequestTimeout("the gateway did not greet in time", processed=False)
        now = instant(engine.clock)
        return Connection(socket, text, now, asked=token != "", since=since, missing=missing)
    except BaseException:
        socket.abort()
        raise
