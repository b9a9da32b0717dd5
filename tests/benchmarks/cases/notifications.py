"""Notifications: from the encrypted message to the event."""

from __future__ import annotations

from tests.benchmarks.measure import Case, Subject

CASES = [
    Case(
        "decrypt and decode notifications / pycryptodome and json alone",
        Subject("notifications_ringkit.py"), Subject("notifications_plain.py"), 1 / 0.6,
    ),
]  # fmt: skip
