"""Where to connect to: a token for one connect, and the address it makes. Used by the link."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode, urlsplit

from attrs import evolve

from ringkit._call.untyped import untyped_call
from ringkit._io.flow import Flow
from ringkit.errors import TransportError

if TYPE_CHECKING:
    from ringkit._options import Options
    from ringkit._request.engine import Engine

_PATH: Final = "/restapi/oauth/wstoken"
#: How long a token request may take, in seconds, waits for its rate group included.
_DEADLINE: Final = 90.0
#: How long for each phase of an attempt: a kept connection may have died with the WebSocket.
_TIMEOUT: Final = 10.0


def fetch_address(engine: Engine, options: Options, wsc: str) -> Flow[str]:
    """Ask for a token, which is good for one connect, and return the address to connect to.

    `wsc` continues a session. Raises what the request raises, and TransportError for an address
    that must not be told a token.
    """
    options = evolve(
        options,
        timeout=min(options.timeout, _TIMEOUT),
        deadline=_DEADLINE,
        headers={},
        query={},
        idempotent=True,
    )
    response = yield from engine.execute(untyped_call("POST", _PATH, body={}), options)
    return make_address(response.json(), wsc, secure=engine.config.server_url.startswith("https:"))


def make_address(answer: Any, wsc: str, *, secure: bool) -> str:
    """Return the address in the answer of the token request. It is a secret."""
    found = answer if isinstance(answer, dict) else {}
    uri, token = found.get("uri"), found.get("ws_access_token")
    if not isinstance(uri, str) or not isinstance(token, str) or not uri or not token:
        raise TransportError("the answer names no WebSocket", attempted=f"POST {_PATH}")
    scheme = urlsplit(uri).scheme
    if scheme != "wss" and (secure or scheme != "ws"):
        raise TransportError(
            "the answer names a WebSocket without encryption", attempted=f"POST {_PATH}"
        )
    query = {"access_token": token} | ({"wsc": wsc} if wsc else {})
    return f"{uri}{'&' if urlsplit(uri).query else '?'}{urlencode(query)}"
