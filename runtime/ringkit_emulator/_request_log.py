"""The log of requests since the last reset."""

from __future__ import annotations

import base64
import json
from collections import Counter
from collections.abc import Callable
from typing import Any

from attrs import define

from ringkit_emulator._documents import Document
from ringkit_emulator._journal import Journal


@define(eq=False)
class LoggedRequest:
    """A request, or a frame of a WebSocket.

    `method` of a frame is `"WS"`, `path` includes the query, header names are in lower case. `at`
    is the time of arrival by the emulator's clock, in seconds since 1970. `status` is the status
    of the answer, None while there is none. `number` counts the requests since the last reset.
    """

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: float
    status: int | None = None
    number: int = 0

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


class RequestLog:
    """The requests in the order of their arrival.

    `executed` is the number of requests carried out by operation id, including those whose answer
    was lost. `on_change` is called when a request was added or answered.
    """

    def __init__(self, on_change: Callable[[], None] = lambda: None) -> None:
        self.executed: Counter[str] = Counter()
        self.journal: Journal[LoggedRequest] = Journal()
        self._on_change = on_change

    @property
    def entries(self) -> list[LoggedRequest]:
        """All requests, oldest first."""
        return self.journal.all()

    def add(self, entry: LoggedRequest) -> None:
        """Add a request and number it."""
        entry.number = self.journal.next_number
        self.journal.add(entry)
        self._on_change()

    def changed(self, entry: LoggedRequest) -> None:
        """Record that more is known of a request: its answer."""
        if self.journal.get(entry.number) is entry:
            self.journal.touch(entry.number)
            self._on_change()

    def clear(self) -> None:
        """Remove all entries."""
        self.journal.clear()
        self.executed.clear()
