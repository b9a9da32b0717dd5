"""Making a connection to the WebSocket gateway: token, address, first frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlencode, urlsplit

from attrs import evolve

from ringkit._call.untyped import untyped_call
from ringkit._io.flow import Flow, perform
from ringkit.errors import RequestTimeout, TransportError
from ringkit.subscriptions._rest import limit_deadline
from ringkit.subscriptions._transports.websocket.connection import Connection
from ringkit.subscriptions._transports.websocket.io import OPEN_TIMEOUT_SECONDS, Connect, Receive
from ringkit.subscriptions._transports.websocket.liveness import Instant

if TYPE_CHECKING:
    from ringkit._options import Options
    from ringkit._request.engine import Engine

_TOKEN_PATH: Final = "/restapi/oauth/wstoken"
#: How long a token request may take with all its attempts and its wait for the rate limit.
_TOKEN_DEADLINE_SECONDS: Final = 90.0
#: The longest time that one attempt to connect takes: the token, the handshake, the first frame.
MAX_CONNECT_SECONDS: Final = _TOKEN_DEADLINE_SECONDS + 2 * OPEN_TIMEOUT_SECONDS + 5.0
#: The timeout of each phase of one attempt. It is short, because a pooled HTTP connection may have
#: died together with the WebSocket.
_TOKEN_TIMEOUT_SECONDS: Final = 10.0


class RecoveryPoint(NamedTuple):
    """From where a session can be continued over another connection.

    `token` is the newest `wsc` token (a secret; empty: there is nothing to continue), `alive_at`
    when the session was last known to be alive, in seconds of the wall clock.
    """

    token: str = ""
    alive_at: float = 0.0

    def __repr__(self) -> str:
        return f"<RecoveryPoint of {self.alive_at:.0f}>"


NO_RECOVERY_POINT: Final = RecoveryPoint()


def closed_error() -> TransportError:
    """Return the error for a request to a session that has been closed."""
    return TransportError("the WebSocket is closed", processed=False)


def open_connection(
    engine: Engine,
    options: Options,
    recovery_token: str,
    still_wanted: Callable[[], bool],
    *,
    since: float,
    missing_since: float | None,
) -> Flow[Connection]:
    """Return a new connection, which continues a session if `recovery_token` is not empty.

    `still_wanted` is called once more before the WebSocket is opened; `since` and `missing_since`
    are as for `Connection`. Raises what the token request raises, and TransportError if the
    gateway cannot be reached or refuses the connection.
    """
    url = yield from fetch_address(engine, options, recovery_token)
    if not still_wanted():
        raise closed_error()
    socket = yield from perform(Connect(url, tuple(engine.config.identification)))
    try:
        text = yield from perform(Receive(socket, OPEN_TIMEOUT_SECONDS))
        if text is None:
            raise RequestTimeout("no first frame from the gateway in time", processed=False)
        return Connection(
            socket,
            text,
            Instant.now(engine.clock),
            recovery_requested=recovery_token != "",
            since=since,
            missing_since=missing_since,
        )
    except BaseException:
        socket.abort()
        raise


def fetch_address(engine: Engine, options: Options, recovery_token: str) -> Flow[str]:
    """Request a WebSocket token, which is valid for one connect, and return the address for it.

    Raises what the request raises, and TransportError if the address is not safe to connect to.
    """
    given = options.timeout
    limit = given if isinstance(given, int | float) else _TOKEN_TIMEOUT_SECONDS
    options = evolve(
        limit_deadline(options, _TOKEN_DEADLINE_SECONDS),
        timeout=min(limit, _TOKEN_TIMEOUT_SECONDS),
        headers={},
        query={},
        idempotent=True,
    )
    response = yield from engine.execute(untyped_call("POST", _TOKEN_PATH, body={}), options)
    secure = engine.config.server_url.startswith("https:")
    address = make_address(response.json(), recovery_token, secure=secure)
    if not engine.session.endpoints.same_site(address):
        raise TransportError(
            "the answer names a WebSocket address of another site: nothing was sent there",
            attempted=f"POST {_TOKEN_PATH}",
        )
    return address


def make_address(answer: Any, recovery_token: str, *, secure: bool) -> str:
    """Return the address to connect to, a secret, from the JSON answer to the token request.

    Raises TransportError if the answer has none, or if it is not encrypted and `secure`.
    """
    fields = answer if isinstance(answer, dict) else {}
    uri, token = fields.get("uri"), fields.get("ws_access_token")
    if not isinstance(uri, str) or not isinstance(token, str) or not uri or not token:
        raise TransportError(
            "the answer names no WebSocket address", attempted=f"POST {_TOKEN_PATH}"
        )
    try:
        parts = urlsplit(uri)
        scheme, query = parts.scheme, parts.query
    except ValueError:  # the text is not shown: it may hold a secret
        scheme = query = ""
    if scheme != "wss" and (secure or scheme != "ws"):
        raise TransportError(
            "the answer names a WebSocket address without encryption",
            attempted=f"POST {_TOKEN_PATH}",
        )
    added = {"access_token": token} | ({"wsc": recovery_token} if recovery_token else {})
    return f"{uri}{'&' if query else '?'}{urlencode(added)}"
