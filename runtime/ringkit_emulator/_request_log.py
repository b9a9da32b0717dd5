"""The log of requests since the last reset."""

from __future__ import annotations

import base64
import json
import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, Final

from attrs import define, field

from ringkit_emulator._documents import Document
from ringkit_emulator._journal import Journal
from ringkit_emulator._wire.messages import Answer

_KEPT_ANSWERS: Final = 1000
_KEPT_BODY_BYTES: Final = 65_536


@define(eq=False)
class LoggedRequest:
    """A request, or a frame of a WebSocket.

    `method` of a frame is `"WS"`, `path` includes the query, header names are in lower case. `at`
    is the time of arrival by the emulator's clock, in seconds since 1970. `status` is the status
    of the answer, None while there is none. `number` counts the requests since the last reset.

    `operation` is the operation id and `rate_group` its rate group, `user` the extension id of the
    caller and `client_id` that of the app; None where the request has none. `reason` is why it was
    refused, in words that the client does not get: which permission, which check, which members of
    the body, which exception. `answer_headers` and `answer_body` are what the client received (of
    the newest 1000 answers, and of a body the first 64 KiB), `answer_size` the size of that body,
    `seconds` the real time until the answer.
    """

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: float
    status: int | None = None
    number: int = 0
    operation: str | None = None
    rate_group: str | None = None
    user: str | None = None
    client_id: str | None = None
    reason: str | None = None
    answer_body: bytes = b""
    answer_size: int = 0
    seconds: float | None = None
    _answer_fields: Sequence[tuple[str, str]] = field(default=(), init=False, repr=False)
    _began: float = field(factory=time.perf_counter, init=False, repr=False)

    @property
    def answer_headers(self) -> dict[str, str]:
        """The headers that the client received, by lower-case names."""
        return {name.lower(): value for name, value in self._answer_fields}

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()

    def json(self) -> Any:
        """Return the body parsed as JSON."""
        return json.loads(self.body)

    def answered(
        self, status: int | None, headers: Sequence[tuple[str, str]] = (), body: bytes = b""
    ) -> None:
        """Record what the client received; `status` None if the connection was closed."""
        self.status = status
        self._answer_fields = headers
        self.answer_body, self.answer_size = body[:_KEPT_BODY_BYTES], len(body)
        self.seconds = time.perf_counter() - self._began

    def forget_answer(self) -> None:
        """Release headers and body of the answer, which are kept of the newest requests only."""
        self._answer_fields, self.answer_body = (), b""

    def summary(self) -> Document:
        """Return the entry as a JSON object, without headers and bodies."""
        return {
            "number": self.number,
            "method": self.method,
            "path": self.path,
            "at": self.at,
            "status": self.status,
            "operation": self.operation,
            "rateGroup": self.rate_group,
            "user": self.user,
            "clientId": self.client_id,
            "reason": self.reason,
            "seconds": self.seconds,
        }

    def document(self) -> Document:
        """Return the entry as a JSON object; a body that is not UTF-8 is encoded as base64."""
        answer = {"headers": self.answer_headers, "size": self.answer_size}
        return self.summary() | {
            "headers": self.headers,
            **_body_members(self.body),
            "answer": answer | _body_members(self.answer_body),
        }


def _body_members(body: bytes) -> Document:
    try:
        return {"body": body.decode()}
    except UnicodeDecodeError:
        return {"body": base64.b64encode(body).decode(), "bodyEncoding": "base64"}


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
        forgotten = self.journal.get(entry.number - _KEPT_ANSWERS)
        if forgotten is not None:
            forgotten.forget_answer()
        self._on_change()

    def answered(self, entry: LoggedRequest, answer: Answer | None) -> None:
        """Record the answer to a request; None if the connection was closed."""
        if answer is None:
            entry.answered(None)
        else:
            entry.answered(answer.status, answer.headers, answer.body)
        self.changed(entry)

    def changed(self, entry: LoggedRequest) -> None:
        """Record that more is known of a request."""
        if self.journal.get(entry.number) is entry:
            self.journal.touch(entry.number)
            self._on_change()

    def clear(self) -> None:
        """Remove all entries."""
        self.journal.clear()
        self.executed.clear()
