"""HTTP requests and answers as values, and functions that create answers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Literal
from urllib.parse import parse_qsl

from attrs import define, field

from ringkit_emulator._wire.headers import Headers

JSON_TYPE = "application/json;charset=UTF-8"

Host = Literal["api", "media", "files"]
"""A host of the platform: of the API, of media, of the files of team messaging."""


@define
class Request:
    """An HTTP request.

    `path` is percent-encoded; `host` is the host that it was sent to. `channel` is the id of the
    WebSocket session that it was sent over, None for HTTP.
    """

    method: str
    path: str
    query_string: str
    headers: Headers
    body: bytes
    host: Host = "api"
    channel: str | None = None

    @property
    def target(self) -> str:
        """The path with its query."""
        return f"{self.path}?{self.query_string}" if self.query_string else self.path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The decoded names and values of the query, in order."""
        return parse_qsl(self.query_string, keep_blank_values=True)

    @property
    def media_type(self) -> str:
        """The content type in lower case, without parameters; empty if there is none."""
        return self.headers.get("content-type", "").split(";", 1)[0].strip().lower()


@define
class Answer:
    """An HTTP answer. `headers` do not include Content-Length, which is added on sending."""

    status: int
    body: bytes = b""
    headers: list[tuple[str, str]] = field(factory=list)


def json_answer(
    status: int,
    document: Any,
    headers: Iterable[tuple[str, str]] = (),
    *,
    content_type: str = JSON_TYPE,
) -> Answer:
    """Return an answer whose body is `document` as JSON."""
    body = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    return Answer(status, body, [("Content-Type", content_type), *headers])


def no_content(headers: Iterable[tuple[str, str]] = (), status: int = 204) -> Answer:
    """Return an answer without a body."""
    return Answer(status, b"", list(headers))


def binary_answer(
    status: int, content: bytes, content_type: str, headers: Iterable[tuple[str, str]] = ()
) -> Answer:
    """Return an answer whose body is `content`."""
    return Answer(status, content, [("Content-Type", content_type), *headers])
