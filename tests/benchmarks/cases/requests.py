"""Limits, streams and multipart bodies."""

from __future__ import annotations

import shutil

from tests.benchmarks.measure import Case, Subject

#: 400 calls where a window holds 50: the last ones may go after seven windows.
_LEAST = {window: Subject("allowance.py", (str(7 * window),)) for window in (1, 2)}
#: What the reader has to be linear in: name, kind, a small size and a large one.
_LINEAR = [
    ("MB in one part", "long", 8, 64),
    ("thousand parts", "parts", 5, 50),
    ("MB like delimiters", "hostile", 2, 16),
]

CASES = [
    Case(
        "limiter acquire and settle, no other waiting / 5 µs",
        Subject("limiter.py"), Subject("allowance.py", ("5e-6",)), 1.0,
    ),
    Case(
        "64 MB streamed / httpx.Client",
        Subject("stream_ringkit.py", ("sync",)), Subject("stream_httpx.py", ("sync",)), 0.9,
    ),
    Case(
        "64 MB streamed / httpx.AsyncClient",
        Subject("stream_ringkit.py", ("async",)), Subject("stream_httpx.py", ("async",)), 0.9,
    ),
    Case(
        "multipart/mixed of 50 records / email.parser",
        Subject("multipart_ringkit.py"), Subject("multipart_email.py"), 10.0, faster=True,
    ),
    *(
        Case(
            f"multipart: a unit of {large} {name} / of {small}",
            Subject("multipart_linear.py", (kind, str(large))),
            Subject("multipart_linear.py", (kind, str(small))), 1.5,
        )
        for name, kind, small, large in _LINEAR
    ),
    Case(
        "400 limited calls, one process, threads / least time",
        Subject("limited_calls.py", ("threads", "1")), _LEAST[1], 1.1,
    ),
    Case(
        "400 limited calls, one process, asyncio / least time",
        Subject("limited_calls.py", ("tasks", "2")), _LEAST[2], 1.1,
    ),
]  # fmt: skip
if shutil.which("redis-server"):
    shared = Subject("limited_calls.py", ("processes", "2"))
    name = "400 limited calls, 4 processes, Redis / least time"
    CASES.append(Case(name, shared, _LEAST[2], 1.1))
