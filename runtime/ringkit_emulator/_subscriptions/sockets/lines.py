"""The sending side of one WebSocket over ASGI."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeAlias

Message: TypeAlias = dict[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]


class Carrier(Protocol):
    """What a connection rests on; asyncio's transports are such."""

    def abort(self) -> None:
        """End the connection at once."""

    def pause_reading(self) -> None:
        """Take nothing in any more."""


class AsgiLine:
    """Sends in order, from code that may not wait. ``silent`` once nothing gets through."""

    def __init__(self, send: Send, carrier: Carrier) -> None:
        self._send = send
        self._carrier = carrier
        self.silent = False
        self._waiting: asyncio.Queue[Message | None] = asyncio.Queue()
        self._over = False
        self._aborted = False

    def send(self, text: str) -> None:
        """Send a text frame."""
        self._put({"type": "websocket.send", "text": text})

    def close(self, code: int, reason: str) -> None:
        """Close once everything sent has left; where nothing gets through, cut."""
        if self.silent:
            self.abort()
        self._put({"type": "websocket.close", "code": code, "reason": reason})
        self.end()

    def abort(self) -> None:
        """Cut the connection at once, without a closing frame."""
        self._aborted = True
        self._carrier.abort()
        self.end()

    def silence(self) -> None:
        """Let nothing through any more, in either direction, and say so to nobody."""
        self.silent = True
        self._carrier.pause_reading()

    def end(self) -> None:
        """Send nothing any more."""
        self._put(None)
        self._over = True

    async def run(self) -> None:
        """Send what waits, until the end."""
        while (message := await self._waiting.get()) is not None and not self._aborted:
            try:
                await self._send(message)
            except (OSError, RuntimeError):
                # The client has gone (OSError), or uvicorn itself is closing because a ping went
                # unanswered or a frame was broken. Cut, so that the reader hears of it at once.
                self.abort()
                return

    def _put(self, message: Message | None) -> None:
        if not self._over and (message is None or not self.silent):
            self._waiting.put_nowait(message)
