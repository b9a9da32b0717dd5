"""The log of requests since the last reset."""

from __future__ import annotations

import base64
import json
from collections import Counter
from typing import Any

from attrs import define, field

from ringkit_emulator._documents import Document


@define(eq=False)
class LoggedRequest:
    """A request, or a frame of a WebSocket.

    `method` of a frame is `"WS"`, `path` includes the query, header names are in lower case. `at`
    is the time of arrival by the emulator's clock, in seconds since 1970. `status` is the status
    of the answer, None while there is none.
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
        """Return the entry as a JSON object; a body that is not UTF-8 is encoded as base64."""
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
    """The requests in the order of their arrival.

    `executed` is the number of requests carried out by operation id, including those whose answer
    was lost.
    """

    entries: list[LoggedRequest] = field(factory=list)
    executed: Counter[str] = field(factory=Counter)

    def add(self, entry: LoggedRequest) -> None:
        """Add a request."""
        self.entries.append(entry)

    def clear(self) -> None:
        """Remove all entries."""
        self.entries.clear()
        self.executed.clear()
