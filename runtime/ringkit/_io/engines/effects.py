"""The effects of HTTP flows, and what a network connection and an engine provide for them."""

from __future__ import annotations

import select
import ssl
import sys
import time
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, Protocol

from attrs import frozen

from ringkit._io.background import call_in_thread
from ringkit._io.engines.failures import TimeoutFailure


class Network(Protocol):
    """An open connection, with or without TLS."""

    def readable(self) -> bool:
        """Return whether something has arrived, or the other side has closed. Does not wait."""
        ...

    def close(self) -> None:
        """Close it at once. Idempotent."""
        ...


def readable(descriptor: int) -> bool:
    """Return whether reading from a socket would not wait, or there is no socket any more."""
    if descriptor < 0:
        return True
    if sys.platform != "win32":  # select() refuses numbers above 1,023
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        ready = bool(poll.poll(0))
    else:
        ready = bool(select.select([descriptor], [], [], 0)[0])
    return ready


class Unshown:
    """Bytes that may hold a secret, without a repr that tools could show.

    A traceback has the local variables of its frames, and some tools send them away.
    """

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        self.data = data


class Timeouts:
    """The limits of one request: for each phase, and for the whole.

    `end` is a value of `time.monotonic()`, None for no deadline.
    """

    __slots__ = ("_phases", "end")

    def __init__(self, phases: Mapping[str, float | None], end: float | None) -> None:
        self._phases = phases
        self.end = end

    def of(self, phase: str) -> float | None:
        """Return how long a phase may take from now on, in seconds; None for no limit.

        Raises TimeoutFailure if the deadline has passed.
        """
        limit = self._phases[phase]
        if self.end is None:
            return limit
        remaining = self.end - time.monotonic()
        if remaining <= 0:
            raise TimeoutFailure("deadline")
        return remaining if limit is None else min(limit, remaining)

    def passed(self, phase: str) -> TimeoutFailure:
        """Return the failure for a phase that took too long."""
        late = self.end is not None and time.monotonic() >= self.end
        return TimeoutFailure("deadline" if late else phase)


@frozen(eq=False)
class Send:
    """Send bytes. Raises HttpFailure."""

    network: Any
    content: Unshown
    timeouts: Timeouts

    def perform(self, _engine: object) -> None:
        """Block until all bytes are with the operating system."""
        self.network.send(self.content, self.timeouts)

    async def perform_async(self, _engine: object) -> None:
        """Wait until the bytes are with the operating system or in a bounded buffer."""
        await self.network.send(self.content, self.timeouts)


@frozen(eq=False)
class Receive:
    """Receive some bytes, none at the end of the connection. Raises HttpFailure."""

    network: Any
    timeouts: Timeouts

    def perform(self, _engine: object) -> bytes:
        """Block until bytes have arrived."""
        received: bytes = self.network.receive(self.timeouts)
        return received

    async def perform_async(self, _engine: object) -> bytes:
        """Wait until bytes have arrived."""
        received: bytes = await self.network.receive(self.timeouts)
        return received


@frozen(eq=False)
class NextPiece:
    """Read the next piece of a request body, which may be a file; None at its end."""

    pieces: Iterator[bytes]

    def perform(self, _engine: object) -> bytes | None:
        """Read it."""
        return next(self.pieces, None)

    async def perform_async(self, _engine: object) -> bytes | None:
        """Read it in a thread, so that the event loop is not blocked."""
        return await call_in_thread(partial(next, self.pieces, None))


@frozen(eq=False)
class Connect:
    """Open a connection to a host, with TLS if there is a context. Raises HttpFailure."""

    host: str
    port: int
    tls: ssl.SSLContext | None
    timeouts: Timeouts

    def perform(self, engine: Any) -> Network:
        """Block until it is open."""
        network: Network = engine.connect(self.host, self.port, self.tls, self.timeouts)
        return network

    async def perform_async(self, engine: Any) -> Network:
        """Wait until it is open."""
        network: Network = await engine.connect(self.host, self.port, self.tls, self.timeouts)
        return network


@frozen(eq=False)
class StartTLS:
    """Begin TLS on an open connection, as through a proxy. Raises HttpFailure."""

    network: Any
    tls: ssl.SSLContext
    host: str
    timeouts: Timeouts

    def perform(self, _engine: object) -> None:
        """Block until the handshake is done."""
        self.network.start_tls(self.tls, self.host, self.timeouts)

    async def perform_async(self, _engine: object) -> None:
        """Wait until the handshake is done."""
        await self.network.start_tls(self.tls, self.host, self.timeouts)
