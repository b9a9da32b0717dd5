"""Failures that a test asks for."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Literal, get_args

from attrs import field, frozen

FaultKind = Literal["status", "drop", "delay", "truncate", "garbage"]


@frozen(kw_only=True)
class Fault:
    """One failure and the requests it befalls.

    `method` and `path` (without the query; `*` matches anything) select requests, None all of
    them. `count` is how many requests fail (None: every one), `skip` how many go through first.
    `kind` is what happens: an answer with `status`, `headers` and `body`; `drop` (the
    connection ends without an answer); `delay` (`seconds` of the emulator's clock, then the
    real answer); `truncate` (the real answer, cut in half); `garbage` (`body` or some bytes
    that are no JSON in place of the real body). `processed` says whether the emulator carries
    the request out before the answer is lost: a POST that did its work and whose answer never
    came.
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
            raise ValueError(f"unknown kind of fault {self.kind!r}")
        if not 200 <= self.status <= 599:
            raise ValueError("status must lie between 200 and 599")
        if self.seconds < 0 or self.skip < 0 or (self.count is not None and self.count < 1):
            raise ValueError("seconds and skip must not be negative, count must be positive")

    def matches(self, method: str, path: str) -> bool:
        """Return whether a request is one of those selected."""
        if self.method is not None and self.method.upper() != method.upper():
            return False
        return self.path is None or fnmatchcase(path, self.path)


class _PlannedFault:
    __slots__ = ("fault", "left", "skip")

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self.left = fault.count
        self.skip = fault.skip


class FaultPlan:
    """The faults still to happen, in the order they were asked for."""

    def __init__(self) -> None:
        self._planned: list[_PlannedFault] = []

    def add(self, fault: Fault) -> None:
        """Plan one fault."""
        self._planned.append(_PlannedFault(fault))

    def clear(self) -> None:
        """Plan none."""
        self._planned.clear()

    def take(self, method: str, path: str) -> Fault | None:
        """Return the first fault that befalls this request, and count it."""
        for planned in self._planned:
            if not planned.fault.matches(method, path):
                continue
            if planned.skip:
                planned.skip -= 1
                continue
            self._count(planned)
            return planned.fault
        return None

    def _count(self, planned: _PlannedFault) -> None:
        if planned.left is None:
            return
        planned.left -= 1
        if planned.left == 0:
            self._planned.remove(planned)
