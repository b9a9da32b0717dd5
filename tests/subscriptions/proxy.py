"""A TCP proxy in front of a server, whose connections can be cut."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self, TypeVar

T = TypeVar("T")


class Proxy:
    """Passes bytes on to `host:port`, until it is cut; while it is down it refuses connections."""

    def __init__(self, target: str) -> None:
        host, _, port = target.rpartition(":")
        self._target = host, int(port)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy")
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._down = False
        self.cuts = 0
        self.address = ""

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._connect, "127.0.0.1", 0), self._loop
        ).result(10)
        self.address = f"127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    @property
    def connections(self) -> int:
        """How many connections pass through."""
        return len(self._writers) // 2

    def cut(self) -> int:
        """Break every connection; returns how many there were."""
        return self._call(self._break)

    def down(self) -> None:
        """Break every connection, and every new one, until `up`."""
        self._down = True
        self.cut()

    def up(self) -> None:
        """Let connections through again."""
        self._down = False

    def _call(self, function: Callable[[], T]) -> T:
        async def called() -> T:
            return function()

        return asyncio.run_coroutine_threadsafe(called(), self._loop).result(10)

    def _break(self) -> int:
        self.cuts += 1
        count = len(self._writers) // 2
        for writer in list(self._writers):
            writer.transport.abort()
        return count

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        if self._down:
            writer.transport.abort()
            return
        cuts = self.cuts
        try:
            back, forth = await asyncio.open_connection(*self._target)
        except asyncio.CancelledError:
            writer.transport.abort()
            raise
        if cuts != self.cuts:
            writer.transport.abort()
            forth.transport.abort()
            return
        pair = {writer, forth}
        self._writers |= pair
        try:
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.gather(_pump(reader, forth), _pump(back, writer))
        finally:
            self._writers -= pair
            for each in pair:
                each.transport.abort()

    async def _close(self) -> None:
        self._server.close()
        for _ in range(5):  # a connection that was just accepted comes up a few turns later
            self._break()
            for task in list(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await asyncio.sleep(0.01)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.transport.abort()
