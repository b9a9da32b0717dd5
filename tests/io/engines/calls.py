"""Requests on an engine itself. Imports little: forks of a program with this module are cheap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ringkit._io.engines.messages import Request
from ringkit._io.flow import run, run_async

if TYPE_CHECKING:
    from ringkit._io.engines.asynchronous import AsyncEngine
    from ringkit._io.engines.blocking import BlockingEngine

TIMEOUT = dict.fromkeys(("connect", "read", "write", "pool"), 5.0)


def request(url: str, body: Any = None, method: str = "GET") -> Request:
    return Request(method, url, [("Accept", "*/*")], body, TIMEOUT)


def read(engine: BlockingEngine, sent: Request, end: float | None = None) -> tuple[int, bytes]:
    """Send a request and return the status and the body."""
    incoming = engine.send(sent, end)
    found = []
    while (piece := run(incoming.piece(), None)) is not None:
        found.append(piece)
    return incoming.status, b"".join(found)


async def read_async(
    engine: AsyncEngine, sent: Request, end: float | None = None
) -> tuple[int, bytes]:
    """Send a request and return the status and the body."""
    incoming = await engine.send(sent, end)
    found = []
    while (piece := await run_async(incoming.piece(), None)) is not None:
        found.append(piece)
    return incoming.status, b"".join(found)
