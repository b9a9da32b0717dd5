"""The sending side of one WebSocket over ASGI."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

Message: TypeAlias = dict[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]


class AsgiLine:
    """Sends in order, from code that may not wait. ``cut`` ends the connection at once."""

    def __init__(self, send: Send, cut: Callable[[], None]) -> None:
        self._send = send
        self._cut = cut
        self._waiting: asyncio.Queue[Message | None] = asyncio.Queue()
        self._over = False
        self._aborted = False

    def send(self, text: str) -> None:
        """Send a text frame."""
        self._put({"type": "websocket.send", "text": text})

    def close(self, code: int, reason: str) -> None:
        """Close once everything sent has left."""
        self._put({"type": "websocket.close", "code": code, "reason": reason})
        self.end()

    def abort(self) -> None:
        """Cut the connection at once, without a closing frame."""
        self._aborted = True
        self._cut()
        self.end()

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
        if not self._over:
            self._waiting.put_nowait(message)
