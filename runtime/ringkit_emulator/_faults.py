"""Faults: failures of requests that a test has planned."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Literal, get_args

from attrs import define, field, frozen

from ringkit_emulator._documents import Document

FaultKind = Literal["status", "drop", "delay", "truncate", "garbage"]


@frozen(kw_only=True)
class Fault:
    """A failure, and the requests that fail.

    `method` and `path` (without query; `*` matches anything) select the requests, None selects
    all. The first `skip` of them succeed, then `count` fail (None: all). `kind` is one of:

    - `status`: the answer has `status`, `headers` and `body` (None: the platform's own error body
      for the status and the operation, with its content type, where it has one);
    - `drop`: the connection is closed without an answer;
    - `delay`: the answer comes `seconds` later, by the emulator's clock;
    - `truncate`: the connection is closed after half of the body;
    - `garbage`: the body is replaced by `body`, or by bytes that are not JSON.

    `processed` carries the request out before `status` or `drop` replaces its answer: what the
    client wanted has happened, but the client does not know. Raises ValueError for a value out of
    range.
    """

    kind: FaultKind = "status"
    method: str | None = None
    path: str | None = None
    status: int = 500
    headers: Mapping[str, str] = field(factory=dict)
    body: str | bytes | None = None
    seconds: float = 0.0
    count: int | None = 1
    skip: int = 0
    processed: bool = False

    def __attrs_post_init__(self) -> None:
        if self.kind not in get_args(FaultKind):
            raise ValueError(f"unknown kind of fault: {self.kind!r}")
        if not 200 <= self.status <= 599:
            raise ValueError("status must be between 200 and 599")
        if self.seconds < 0 or self.skip < 0 or (self.count is not None and self.count < 1):
            raise ValueError("seconds and skip must not be negative, count must be positive")

    def effect(self) -> str:
        """Return what happens to the requests, in a few words."""
        effect = {"status": f"status {self.status}", "delay": f"delay of {self.seconds:g} s"}
        text = effect.get(self.kind, self.kind)
        return f"{text}, carried out" if self.processed else text

    def matches(self, method: str, path: str) -> bool:
        """Return whether `method` and `path` select a request."""
        if self.method is not None and self.method.upper() != method.upper():
            return False
        return self.path is None or fnmatchcase(path, self.path)


@define(eq=False)
class PlannedFault:
    """A fault that has not happened as often as planned.

    `number` counts the faults planned since the last reset. `left` requests are still to fail
    (None: all), after `skip` ones that succeed.
    """

    number: int
    fault: Fault
    left: int | None
    skip: int

    def document(self) -> Document:
        """Return the fault as a JSON object."""
        fault = self.fault
        body = fault.body.decode(errors="replace") if isinstance(fault.body, bytes) else fault.body
        return {
            "number": self.number,
            "kind": fault.kind,
            "method": fault.method,
            "path": fault.path,
            "status": fault.status,
            "headers": dict(fault.headers),
            "body": body,
            "seconds": fault.seconds,
            "processed": fault.processed,
            "count": fault.count,
            "left": self.left,
            "skip": self.skip,
            "effect": fault.effect(),
        }


class FaultPlan:
    """The faults that have not all happened yet, in the order of their planning."""

    def __init__(self) -> None:
        self._planned: list[PlannedFault] = []
        self._added = 0

    def add(self, fault: Fault) -> int:
        """Add a fault and return its number."""
        self._added += 1
        self._planned.append(PlannedFault(self._added, fault, fault.count, fault.skip))
        return self._added

    def all(self) -> list[PlannedFault]:
        """Return the faults that are still to happen, in their order."""
        return list(self._planned)

    def remove(self, number: int) -> None:
        """Remove a fault; raises ValueError if there is none with this number."""
        for planned in self._planned:
            if planned.number == number:
                self._planned.remove(planned)
                return
        raise ValueError(f"there is no planned fault {number}")

    def clear(self) -> None:
        """Remove all faults."""
        self._planned.clear()
        self._added = 0

    def take(self, method: str, path: str) -> Fault | None:
        """Return the fault for this request and count it, or None if the request succeeds."""
        for planned in self._planned:
            if not planned.fault.matches(method, path):
                continue
            if planned.skip:
                planned.skip -= 1
                continue
            self._count(planned)
            return planned.fault
        return None

    def _count(self, planned: PlannedFault) -> None:
        if planned.left is None:
            return
        planned.left -= 1
        if planned.left == 0:
            self._planned.remove(planned)
