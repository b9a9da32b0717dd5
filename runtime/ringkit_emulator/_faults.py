"""Faults: failures of requests that a test has planned."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Literal, get_args

from attrs import field, frozen

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

    def matches(self, method: str, path: str) -> bool:
        """Return whether `method` and `path` select a request."""
        if self.method is not None and self.method.upper() != method.upper():
            return False
        return self.path is None or fnmatchcase(path, self.path)


class PlannedFault:
    """A fault, how many requests are still to fail, and how many succeed before."""

    __slots__ = ("fault", "left", "skip")

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self.left = fault.count
        self.skip = fault.skip


class FaultPlan:
    """The faults that have not all happened yet, in the order of their planning."""

    def __init__(self) -> None:
        self._planned: list[PlannedFault] = []

    def add(self, fault: Fault) -> None:
        """Add a fault."""
        self._planned.append(PlannedFault(fault))

    def clear(self) -> None:
        """Remove all faults."""
        self._planned.clear()

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
