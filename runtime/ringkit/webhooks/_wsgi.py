"""`wsgi_app`: a receiver as a WSGI application, for any WSGI server or framework."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from ringkit.webhooks._parsing import content_length
from ringkit.webhooks._reply import Receiver, WebhookReply, refused, too_large

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication

_PREFIX: Final = "HTTP_"
#: The headers that WSGI passes without the prefix.
_UNPREFIXED: Final = ("CONTENT_TYPE", "CONTENT_LENGTH")


def wsgi_app(receiver: Receiver) -> WSGIApplication:
    """Return a WSGI application that passes POST requests to `receiver`.

    Raises TypeError if the handler is a coroutine function: WSGI has no event loop.
    """
    if receiver.is_async:
        raise TypeError("WSGI has no event loop: the handler has to be a plain function")

    def app(environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        reply = _reply(receiver, environ)
        status = HTTPStatus(reply.status)
        # Whether to keep the connection is up to the WSGI server (PEP 3333).
        headers = [pair for pair in reply.headers if pair[0] != "Connection"]
        headers.append(("Content-Length", str(len(reply.body))))
        start_response(f"{status.value} {status.phrase}", headers)
        return [reply.body]

    return app


def _reply(receiver: Receiver, environ: dict[str, Any]) -> WebhookReply:
    if environ.get("REQUEST_METHOD") != "POST":
        return refused(HTTPStatus.METHOD_NOT_ALLOWED, "not POST", ("Allow", "POST"))
    try:
        length = content_length(str(environ.get("CONTENT_LENGTH") or ""))
    except ValueError as error:
        return refused(HTTPStatus.BAD_REQUEST, str(error))
    if length is not None and length > receiver.max_body:
        return too_large(receiver.max_body)
    if length is None and not environ.get("wsgi.input_terminated"):
        length = 0  # a WSGI server may block on reading more than there is
    try:
        body = _read(
            environ["wsgi.input"].read, receiver.max_body + 1 if length is None else length
        )
    except OSError:
        return refused(HTTPStatus.BAD_REQUEST, "the body is incomplete")
    if length is not None and len(body) < length:
        return refused(HTTPStatus.BAD_REQUEST, "the body is incomplete")
    return receiver.handle(_headers(environ), body)


def _read(read: Callable[[int], bytes], size: int) -> bytes:
    """Read up to `size` bytes; `read` may return less at a time."""
    body = bytearray()
    while len(body) < size:
        piece = read(size - len(body))
        if not piece:
            break
        body += piece
    return bytes(body)


def _headers(environ: dict[str, Any]) -> list[tuple[str | bytes, str | bytes]]:
    found: list[tuple[str | bytes, str | bytes]] = []
    for key, value in environ.items():
        if key.startswith(_PREFIX):
            found.append((key[len(_PREFIX) :].replace("_", "-"), str(value)))
        elif key in _UNPREFIXED:
            found.append((key.replace("_", "-"), str(value)))
    return found
