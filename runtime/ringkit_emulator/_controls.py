"""Handles on the parts of a running emulator, safe to use from any thread.

``emulator`` makes them; tests hold them as ``emulator.clock`` and ``emulator.faults``.
"""

from collections.abc import Mapping
from datetime import datetime

from ringkit_emulator._clock import Clock
from ringkit_emulator._faults import Fault, FaultKind
from ringkit_emulator._platform import Platform
from ringkit_emulator._server import Server


class EmulatorClock:
    """The emulator's clock, safe to use from any thread."""

    def __init__(self, clock: Clock, server: Server) -> None:
        self._clock = clock
        self._server = server

    def time(self) -> float:
        """Return the present instant of the emulator, in seconds since 1970."""
        return self._server.call(self._clock.time)

    def now(self) -> datetime:
        """Return the present instant of the emulator, in UTC."""
        return self._server.call(self._clock.now)

    def advance(self, seconds: float) -> None:
        """Move the clock ahead by ``seconds``; all that falls due has happened on return."""
        self._server.call(lambda: self._clock.advance(seconds))


class EmulatorFaults:
    """Failures to come, safe to plan from any thread."""

    def __init__(self, platform: Platform, server: Server) -> None:
        self._platform = platform
        self._server = server

    def add(
        self,
        *,
        kind: FaultKind = "status",
        method: str | None = None,
        path: str | None = None,
        status: int = 500,
        headers: Mapping[str, str] | None = None,
        body: str | bytes | None = None,
        seconds: float = 0.0,
        count: int | None = 1,
        skip: int = 0,
        processed: bool = False,
    ) -> None:
        """Let requests fail; the arguments are explained at ``Fault``. Raises ValueError."""
        fault = Fault(
            kind=kind,
            method=method,
            path=path,
            status=status,
            headers=headers or {},
            body=body,
            seconds=seconds,
            count=count,
            skip=skip,
            processed=processed,
        )
        self._server.call(lambda: self._platform.assembly.faults.add(fault))

    def clear(self) -> None:
        """Let nothing fail any more."""
        self._server.call(self._platform.assembly.faults.clear)
