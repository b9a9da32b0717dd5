"""`make bench`: one table of ratios against peers, and docs/performance.md from it."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from tests.benchmarks import cases
from tests.benchmarks.environment import ROOT, prepare, versions
from tests.benchmarks.growth import measure_growth
from tests.benchmarks.measure import Case, run, table
from tests.benchmarks.report import record, write


def all_cases() -> list[Case]:
    """Return what every module of `cases` measures."""
    names = sorted(module.name for module in iter_modules(cases.__path__))
    return [case for name in names for case in import_module(f"{cases.__name__}.{name}").CASES]


def main() -> int:
    """Measure what was asked for, and print the table.

    All of it is also written to docs/; then, or with `--strict`, a goal that was missed without a
    known reason is a failure.
    """
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("only", nargs="*", help="words that the names of cases must hold")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--quick", action="store_true", help="each case once, judging nothing")
    parser.add_argument("--environment", type=Path, default=ROOT / ".venv" / "bench")
    options = parser.parse_args()
    print("preparing the peers ...", file=sys.stderr)
    python = prepare(options.environment)
    wanted = [case for case in all_cases() if all(word in case.name for word in options.only)]
    rounds = 1 if options.quick else options.rounds
    outcomes = run(wanted, python, options.environment, rounds, quick=options.quick)
    print(table(outcomes))
    if options.quick:
        return 0
    if not options.only:
        growth = measure_growth(python, options.environment)
        peers = versions(python, options.environment)
        write(record(outcomes, growth, rounds, peers))
    return int(not all(outcome.met or outcome.case.floor for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
