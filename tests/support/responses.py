"""Responses that no server sent."""

from __future__ import annotations

from collections.abc import Mapping

from ringkit._io.engines.messages import Headers, Request, Response


def raw_response(status: int, content: bytes = b"", headers: Mapping[str, str] = {}) -> Response:
    """Return a response to a GET request."""
    request = Request("GET", "https://platform.ringcentral.com/read", [], None, {})
    pairs = ((name.encode(), text.encode()) for name, text in headers.items())
    return Response(status, Headers(pairs), request, content=content)
