"""A TCP proxy on loopback that cuts connections: at once, or after some bytes of the answer."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")


class CuttingProxy:
    """Passes on what goes to `url` and comes back; `url` of its own is where it listens."""

    def __init__(self, url: str) -> None:
        target = urlsplit(url)
        self._target = (target.hostname, target.port)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._fuses: list[tuple[bytes, int]] = []
        self.cuts = 0
        #: Whether nothing gets through the connections there are, though they stay open.
        self._dead: set[asyncio.StreamWriter] = set()
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
        """Cut every connection there is."""
        self._call(self._cut_all())

    def swallow(self) -> None:
        """Let nothing through the WebSockets there are, and nobody notice."""
        self._dead |= self._sockets

    def fuse(self, start: bytes, size: int) -> None:
        """Cut the next connection whose request begins so, `size` bytes into the answer."""
        self._fuses.append((start, size))

    @property
    def pending(self) -> int:
        """How many fuses have not blown yet."""
        return len(self._fuses)

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
            for fuse in self._fuses:
                if data.startswith(fuse[0]):
                    self._fuses.remove(fuse)
                    limit.append(fuse[1])
                    break
            if writer not in self._dead:
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
        # Where the WebSocket is comes from the platform, which knows nothing of a proxy.
        there, here = (f"127.0.0.1:{port}".encode() for port in (self._target[1], self._port))
        while data := await reader.read(65536):
            data = data.replace(there, here)
            if limit and passed + len(data) >= limit[0]:
                writer.write(data[: max(0, limit[0] - passed)])
                self._abort(back)
                break
            passed += len(data) if limit else 0
            if writer not in self._dead:
                writer.write(data)
            await writer.drain()
        writer.close()
