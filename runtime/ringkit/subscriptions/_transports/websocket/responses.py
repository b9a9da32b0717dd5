"""Response frames of the WebSocket gateway, turned into HTTP responses and typed errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ringkit._call.untyped import untyped_call
from ringkit._io.http import Headers, RawResponse, build_request
from ringkit._response import Response, status_error
from ringkit.errors import TransportError

if TYPE_CHECKING:
    from ringkit._io.http import RawRequest
    from ringkit._request.engine import Engine
    from ringkit.subscriptions._transports.websocket.frames import Frame

#: Headers that describe the bytes of an HTTP body, which a frame does not have.
_BODY_ENCODING_HEADERS: Final = frozenset(
    {"content-encoding", "content-length", "transfer-encoding"}
)


def raw_response(frame: Frame, request: RawRequest) -> RawResponse:
    """Return a frame as the HTTP response to `request`.

    Raises TransportError if the frame has no HTTP status.
    """
    if not 200 <= frame.status <= 599:
        raise TransportError(
            "the gateway's response has no HTTP status",
            attempted=f"{request.method} {request.path}",
        )
    headers = [
        pair for pair in frame.headers.items() if pair[0].lower() not in _BODY_ENCODING_HEADERS
    ]
    if frame.text and not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(("Content-Type", "application/json"))
    content = frame.text.encode()
    raw = Headers((name.encode(), text.encode("latin-1", "replace")) for name, text in headers)
    return RawResponse(frame.status, raw, request, content=content)


def read_json(engine: Engine, method: str, path: str, frame: Frame) -> Any:
    """Return the JSON of a response frame, None if it has no body. Raises APIStatusError."""
    request = build_request(method, engine.config.server_url + path, [], None, {})
    response = Response(untyped_call(method, path), raw_response(frame, request))
    if not response.ok:
        raise status_error(response, engine.clock.time())
    return response.json() if response.content else None
