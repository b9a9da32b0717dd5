"""Answers that came over the socket, as the client's responses. Used by the transport and REST."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ringkit._call.untyped import untyped_call
from ringkit._io.http import RawResponse, build_request
from ringkit._response import Response, status_error
from ringkit.errors import TransportError

if TYPE_CHECKING:
    from ringkit._io.http import RawRequest
    from ringkit._request.engine import Engine
    from ringkit.subscriptions._transports.websocket.frames import Frame

#: What is about the bytes of an HTTP body, which this one never had.
_OF_BYTES: Final = frozenset({"content-encoding", "content-length", "transfer-encoding"})


def raw_response(frame: Frame, request: RawRequest) -> RawResponse:
    """Return the HTTP response that a frame stands for. TransportError if it has no status."""
    if not 200 <= frame.status <= 599:
        raise TransportError(
            "the gateway's answer has no status", attempted=f"{request.method} {request.url.path}"
        )
    headers = [pair for pair in frame.headers.items() if pair[0].lower() not in _OF_BYTES]
    if frame.text and not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(("Content-Type", "application/json"))
    content = frame.text.encode()
    return RawResponse(frame.status, headers=headers, content=content, request=request)


def read_reply(engine: Engine, method: str, path: str, frame: Frame) -> Any:
    """Return the JSON of an answer, None if there is none. Raises APIStatusError."""
    request = build_request(method, engine.config.server_url + path, [], None, None)
    response = Response(untyped_call(method, path), raw_response(frame, request))
    if not response.ok:
        raise status_error(response, engine.clock.time())
    return response.json() if response.content else None
