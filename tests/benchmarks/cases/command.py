"""The command `ringkit`: how long a person waits for its help."""

from __future__ import annotations

from tests.benchmarks.measure import Case, Subject

HELP = Subject("command_help.py")

CASES = [
    Case(
        "ringkit --help, with the start of Python / import httpx",
        HELP, Subject("import_module.py", ("httpx",)), 0.9,
    ),
    Case(
        "ringkit --help, with the start of Python / 150 ms",
        HELP, Subject("figure.py", ("0.15",)), 1.0,
    ),
]  # fmt: skip
