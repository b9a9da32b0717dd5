"""Every request received since the last reset, for a test to look at."""

from __future__ import annotations

import base64
import json
from collections import Counter
from typing import Any

from attrs import define, field

from ringkit_emulator._documents import Document


@define(eq=False)
class LoggedRequest:
    """One request or WebSocket frame.

    `path` includes the query; header names are lower case; `at` is when it came, in seconds
    since 1970 by the emulator's clock; `status` is what was answered (None: nothing, or not
    yet); `method` of a WebSocket frame is `"WS"`.
    """

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: float
    status: int | None = None

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()

    def json(self) -> Any:
        """Return the body parsed as JSON."""
        return json.loads(self.body)

    def document(self) -> Document:
        """Return the entry for the control interface; a body that is no text goes as base64."""
        entry: Document = {
            "method": self.method,
            "path": self.path,
            "headers": self.headers,
            "at": self.at,
            "status": self.status,
        }
        try:
            return entry | {"body": self.body.decode()}
        except UnicodeDecodeError:
            return entry | {
                "body": base64.b64encode(self.body).decode(),
                "bodyEncoding": "base64",
            }


@define
class RequestLog:
    """The requests in the order they came, and what was carried out.

    `executed` counts, per operation id, the requests that did their work, whether or not the
    answer arrived.
    """

    entries: list[LoggedRequest] = field(factory=list)
    executed: Counter[str] = field(factory=Counter)

    def add(self, entry: LoggedRequest) -> None:
        """Remember one request."""
        self.entries.append(entry)

    def clear(self) -> None:
        """Forget all of them."""
        self.entries.clear()
        self.executed.clear()
