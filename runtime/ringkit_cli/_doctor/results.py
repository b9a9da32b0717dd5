"""Checks, their results, and the order in which they run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal

from attrs import frozen

Status = Literal["ok", "warning", "failed", "skipped"]


@frozen
class Result:
    """The result of a check: what was `seen`, and the `remedy` if that is not as it should be."""

    status: Status
    seen: str
    remedy: str = ""


def ok(seen: str) -> Result:
    """Return the result that all is as it should be."""
    return Result("ok", seen)


def warning(seen: str, remedy: str) -> Result:
    """Return the result that something may be wrong."""
    return Result("warning", seen, remedy)


def failed(seen: str, remedy: str) -> Result:
    """Return the result that something is wrong."""
    return Result("failed", seen, remedy)


def skipped(why: str) -> Result:
    """Return the result that there is nothing to check."""
    return Result("skipped", why)


@frozen
class Check:
    """One check. It is skipped if one of those that it `needs` failed or was skipped for that."""

    name: str
    look: Callable[[Any], Result]
    needs: tuple[str, ...] = ()


def run_checks(checks: Iterable[Check], subject: Any) -> Iterator[tuple[str, Result]]:
    """Run the checks in order, and yield their names and results."""
    # The check that is to blame, for each that failed or could not run.
    blame: dict[str, str] = {}
    for check in checks:
        culprit = next((blame[name] for name in check.needs if name in blame), "")
        result = skipped(f"it needs what failed: {culprit}") if culprit else check.look(subject)
        if culprit or result.status == "failed":
            blame[check.name] = culprit or check.name
        yield check.name, result
