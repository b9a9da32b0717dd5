"""The emulator: how soon it answers, and how fast, on loopback over one connection."""

from __future__ import annotations

from tests.benchmarks.measure import Case, Subject

CASES = [
    Case(
        "emulator: import, start, first answer / 1 s",
        Subject("emulator_start.py"), Subject("allowance.py", ("1",)), 1.0,
    ),
    Case(
        "emulator: simple GET / 4,000 a second",
        Subject("emulator_get.py", ("account",)), Subject("allowance.py", ("1/4000",)), 1.0,
        floor="an empty uvicorn and the standard library's client take most of it: see the next",
    ),
    Case(
        "emulator: simple GET / bare uvicorn, the same answer",
        Subject("emulator_get.py", ("account",)), Subject("emulator_get.py", ("bare",)), 2.0,
    ),
    Case(
        "emulator: GET of a made-up answer / bare uvicorn",
        Subject("emulator_get.py", ("sites",)), Subject("emulator_get.py", ("bare",)), 8.0,
    ),
    Case(
        "emulator: 100 call records / bare uvicorn",
        Subject("emulator_get.py", ("calls",)), Subject("emulator_get.py", ("bare",)), 8.0,
    ),
    Case(
        "emulator: simple GET over a WebSocket / over HTTP",
        Subject("emulator_socket.py"), Subject("emulator_get.py", ("account",)), 1.5,
    ),
]  # fmt: skip
