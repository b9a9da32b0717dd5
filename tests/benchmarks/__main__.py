"""`make bench`: one table of ratios against peers."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from tests.benchmarks import cases
from tests.benchmarks.environment import ROOT, prepare
from tests.benchmarks.measure import Case, run, table


def all_cases() -> list[Case]:
    """Return what every module of `cases` measures."""
    names = sorted(module.name for module in iter_modules(cases.__path__))
    return [case for name in names for case in import_module(f"{cases.__name__}.{name}").CASES]


def main() -> int:
    """Measure what was asked for, print the table, and fail if a goal was missed."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("only", nargs="*", help="words that the names of cases must hold")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--environment", type=Path, default=ROOT / ".venv" / "bench")
    options = parser.parse_args()
    print("preparing the peers ...", file=sys.stderr)
    python = prepare(options.environment)
    wanted = [case for case in all_cases() if all(word in case.name for word in options.only)]
    outcomes = run(wanted, python, options.environment, options.rounds)
    print(table(outcomes))
    return int(not all(outcome.met for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
