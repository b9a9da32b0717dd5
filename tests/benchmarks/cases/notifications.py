"""Notifications: from the encrypted message to the event."""

from __future__ import annotations

from tests.benchmarks.measure import Case, Subject

CASES = [
    Case(
        "decrypt and decode notifications / pycryptodome and json alone",
        Subject("notifications_ringkit.py"), Subject("notifications_plain.py"), 1.3,
    ),
    Case(
        "webhook deliveries, verified and typed / 4,000 a second",
        Subject("webhooks.py", ("plain",)), Subject("allowance.py", ("1/4000",)), 1.0,
    ),
    Case(
        "webhook deliveries through ASGI / 4,000 a second",
        Subject("webhooks.py", ("asgi",)), Subject("allowance.py", ("1/4000",)), 1.0,
    ),
]  # fmt: skip
