"""Interleaved rounds: every subject once per round, each in a process of its own.

What a machine does besides changes from second to second; taking turns spreads it over all, and
the best round of each is the one that was disturbed least.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from attrs import field, frozen

SUBJECTS = Path(__file__).parent / "subjects"


@frozen
class Subject:
    """A script below `subjects` that prints the seconds it measured, and its arguments."""

    script: str
    arguments: tuple[str, ...] = ()


@frozen
class Case:
    """A claim: `ours` takes at most `goal` times what `peer` takes, or is so many times as fast.

    `faster` turns the ratio round: then `goal` is how many times as fast ours has to be. `unit` is
    that of the numbers, `floor` says why a goal that is missed cannot be met.
    """

    name: str
    ours: Subject
    peer: Subject
    goal: float
    faster: bool = False
    unit: str = "s"
    floor: str = ""


@frozen
class Outcome:
    """What a case came to; times in seconds."""

    case: Case
    ours: float
    peer: float
    ratio: float = field(init=False)
    met: bool = field(init=False)

    def __attrs_post_init__(self) -> None:
        ratio = self.peer / self.ours if self.case.faster else self.ours / self.peer
        met = ratio >= self.case.goal if self.case.faster else ratio <= self.case.goal
        object.__setattr__(self, "ratio", ratio)
        object.__setattr__(self, "met", met)


def run(
    cases: Iterable[Case], python: Path, folder: Path, rounds: int, *, quick: bool = False
) -> list[Outcome]:
    """Measure every case and return what came out, in the given order.

    A `quick` run repeats nothing: it shows that the subjects work.
    """
    wanted = list(cases)
    subjects = list(dict.fromkeys(s for case in wanted for s in (case.ours, case.peer)))
    best: dict[Subject, float] = {}
    for number in range(1, rounds + 1):
        for subject in subjects:
            print(f"round {number} of {rounds}: {subject.script}", file=sys.stderr)
            seconds = measure(subject, python, folder, quick=quick)
            best[subject] = min(seconds, best.get(subject, seconds))
    return [Outcome(case, best[case.ours], best[case.peer]) for case in wanted]


def measure(subject: Subject, python: Path, folder: Path, *, quick: bool = False) -> float:
    """Run one subject once and return the seconds it printed."""
    command = [str(python), str(SUBJECTS / subject.script), *subject.arguments]
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": ""}
    if quick:
        environment["BENCHMARK_QUICK"] = "1"
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{subject.script} failed:\n{done.stderr[-3000:]}")
    return float(json.loads(done.stdout))


def table(outcomes: Iterable[Outcome]) -> str:
    """Return the outcomes as a table of text."""
    lines = [f"{'':58}{'ours':>10}{'peer':>10}{'ratio':>8}  goal"]
    for outcome in outcomes:
        sign = "≥" if outcome.case.faster else "≤"
        verdict = "" if outcome.met else "  MISSED"
        lines.append(
            f"{outcome.case.name:58}{shown(outcome.ours, outcome.case.unit):>10}"
            f"{shown(outcome.peer, outcome.case.unit):>10}"
            f"{outcome.ratio:>8.2f}  {sign} {outcome.case.goal:.3g}{verdict}"
        )
    return "\n".join(lines)


def shown(number: float, unit: str) -> str:
    """Return a time or a size in the unit that suits it."""
    if unit == "bytes":
        return f"{number / 1e6:.1f} MB"
    if number < 1e-3:
        return f"{number * 1e6:.1f} µs"
    return f"{number * 1e3:.1f} ms"
