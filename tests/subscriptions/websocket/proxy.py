"""A TCP proxy on loopback that cuts connections, at once or after some bytes of a response."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")


class CuttingProxy:
    """Forwards connections to the constructor's `url`; the attribute `url` is where it listens."""

    def __init__(self, url: str) -> None:
        target = urlsplit(url)
        self._target = (target.hostname, target.port)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._planned_cuts: list[tuple[bytes, int]] = []
        self.cuts = 0
        #: The connections that stay open but forward nothing.
        self._blocked: set[asyncio.StreamWriter] = set()
        self._sockets: set[asyncio.StreamWriter] = set()
        self._port = 0
        self.url = ""

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._call(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self._port = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"
        return self

    def __exit__(self, *error: object) -> None:
        self._call(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(20)
        self._loop.close()

    def cut(self) -> None:
        """Cut all open connections."""
        self._call(self._cut_all())

    def block_websockets(self) -> None:
        """Forward nothing more over the WebSockets that are open now, and leave them open."""
        self._blocked |= self._sockets

    def cut_next(self, start: bytes, size: int) -> None:
        """Cut the next connection whose request begins with `start`, `size` response bytes in."""
        self._planned_cuts.append((start, size))

    @property
    def pending_cuts(self) -> int:
        """How many cuts planned with `cut_next` have not happened yet."""
        return len(self._planned_cuts)

    def _call(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(20)

    async def _cut_all(self) -> None:
        for writer in list(self._writers):
            self._abort(writer)

    def _abort(self, writer: asyncio.StreamWriter) -> None:
        self.cuts += 1
        writer.transport.abort()

    async def _end(self) -> None:
        self._server.close()
        await self._cut_all()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        there, back = await asyncio.open_connection(*self._target)
        self._writers |= {writer, back}
        limit: list[int] = []
        try:
            await asyncio.gather(
                self._up(reader, writer, back, limit), self._down(there, writer, back, limit)
            )
        except (OSError, asyncio.CancelledError):
            return
        finally:
            self._writers -= {writer, back}
            writer.transport.abort()
            back.transport.abort()

    async def _up(
        self,
        reader: asyncio.StreamReader,
        back: asyncio.StreamWriter,
        writer: asyncio.StreamWriter,
        limit: list[int],
    ) -> None:
        while data := await reader.read(65536):
            if data.startswith(b"GET /ws"):
                self._sockets |= {writer, back}
            for plan in self._planned_cuts:
                if data.startswith(plan[0]):
                    self._planned_cuts.remove(plan)
                    limit.append(plan[1])
                    break
            if writer not in self._blocked:
                writer.write(data)
            await writer.drain()
        writer.close()

    async def _down(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        back: asyncio.StreamWriter,
        limit: list[int],
    ) -> None:
        passed = 0
        # The address of the WebSocket is in a response of the emulator: replace its port.
        there, here = (f"127.0.0.1:{port}".encode() for port in (self._target[1], self._port))
        while data := await reader.read(65536):
            data = data.replace(there, here)
            if limit and passed + len(data) >= limit[0]:
                writer.write(data[: max(0, limit[0] - passed)])
                self._abort(back)
                break
            passed += len(data) if limit else 0
            if writer not in self._blocked:
                writer.write(data)
            await writer.drain()
        writer.close()
