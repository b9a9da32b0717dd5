"""A typed call on loopback against bare httpx."""

from __future__ import annotations

from tests.benchmarks.measure import Case, Subject

CASES = [
    Case(
        "typed call on loopback / httpx.Client",
        Subject("call_ringkit.py", ("sync",)), Subject("call_httpx.py", ("sync",)), 1.0,
    ),
    Case(
        "typed call on loopback / httpx.AsyncClient",
        Subject("call_ringkit.py", ("async",)), Subject("call_httpx.py", ("async",)), 0.65,
    ),
    Case(
        "64 typed calls in flight / httpx.AsyncClient",
        Subject("call_ringkit.py", ("flight",)), Subject("call_httpx.py", ("flight",)), 0.35,
    ),
    Case(
        "typed call on loopback / the engine alone",
        Subject("call_ringkit.py", ("sync",)), Subject("call_engine.py"), 1.6,
        floor="the engine takes a third of the time of httpx, so what a call adds weighs more "
        "(token, limiter, decision, decoding, and four observers here)",
    ),
    Case(
        "typed calls a second: ringcentral 0.9.2",
        Subject("call_ringkit.py", ("sync",)), Subject("call_ringcentral.py"), 1.8, faster=True,
    ),
]  # fmt: skip
