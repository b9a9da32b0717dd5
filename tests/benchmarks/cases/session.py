"""What a session costs a call whose token is valid."""

from __future__ import annotations

from tests.benchmarks.measure import Case, Subject

OURS = Subject("token_ringkit.py")

CASES = [
    Case("token of a call / 10 µs", OURS, Subject("figure.py", ("1e-5",)), 1.0),
    Case("token of a call / the call with httpx", OURS, Subject("call_httpx.py", ("sync",)), 0.03),
]
