"""Connecting to the address of a host that answers first (RFC 8305), for asyncio."""

from __future__ import annotations

import asyncio
import socket
from collections import deque
from collections.abc import Iterable
from itertools import zip_longest
from typing import Any, Final, TypeAlias

#: Family, kind, protocol, canonical name, address: what `getaddrinfo` returns.
_Address: TypeAlias = tuple[Any, Any, int, str, Any]

#: How long an address is waited for until the next is tried too, in seconds (RFC 8305, section 5).
_DELAY_SECONDS: Final = 0.25


async def connected_socket(host: str, port: int) -> socket.socket:
    """Return a socket that is connected to the host. Raises OSError, UnicodeError.

    asyncio itself can do this, but loses the socket of a task that is cancelled meanwhile.
    """
    addresses = await _find(host, port)
    if not addresses:
        raise OSError("it has no address")
    if len(addresses) == 1:
        return await _connected(addresses[0])
    attempts: list[asyncio.Task[socket.socket]] = []
    taken: socket.socket | None = None
    try:
        taken = await _first(_alternating(addresses), attempts)
        return taken
    finally:
        for attempt in attempts:
            failed = attempt.cancel() or attempt.cancelled() or attempt.exception() is not None
            if not failed and attempt.result() is not taken:
                attempt.result().close()


async def _find(host: str, port: int) -> list[_Address]:
    try:
        # An address needs no name server, and so no thread that waits for one.
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        loop = asyncio.get_running_loop()
        return await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)


def _alternating(addresses: Iterable[_Address]) -> deque[_Address]:
    """Return the addresses, one of each family in turn, beginning with that of the first."""
    families: dict[Any, list[_Address]] = {}
    for address in addresses:
        families.setdefault(address[0], []).append(address)
    turns = zip_longest(*families.values())
    return deque(address for turn in turns for address in turn if address is not None)


async def _first(
    addresses: deque[_Address], attempts: list[asyncio.Task[socket.socket]]
) -> socket.socket:
    """Return the first socket that is connected; every attempt is added to `attempts`."""
    running: set[asyncio.Task[socket.socket]] = set()
    while True:
        if addresses:
            attempt = asyncio.create_task(_connected(addresses.popleft()))
            attempts.append(attempt)
            running.add(attempt)
        delay = _DELAY_SECONDS if addresses else None
        done, running = await asyncio.wait(
            running, timeout=delay, return_when=asyncio.FIRST_COMPLETED
        )
        for attempt in done:
            if attempt.exception() is None:
                return attempt.result()
        if not running and not addresses:
            return attempts[0].result()  # raises what the address preferred failed with


async def _connected(address: _Address) -> socket.socket:
    family, kind, protocol, _, target = address
    made = socket.socket(family, kind, protocol)
    try:
        made.setblocking(False)
        await asyncio.get_running_loop().sock_connect(made, target)
    except BaseException:
        made.close()
        raise
    return made
