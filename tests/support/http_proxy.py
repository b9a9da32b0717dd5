"""A forwarding HTTP proxy on loopback, with CONNECT and basic authentication."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import threading
from typing import Self
from urllib.parse import urlsplit

from ringkit_emulator._server import stop_accepting


class ForwardingProxy:
    """Forwards requests, also by CONNECT; `seen` has the method and the target of each.

    With `credentials` ("user:password") it answers others with 407.
    """

    def __init__(self, credentials: str = "") -> None:
        encoded = base64.b64encode(credentials.encode()).decode()
        self._required = f"Basic {encoded}" if credentials else ""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="http-proxy")
        self._tasks: set[asyncio.Task[None]] = set()
        self.seen: list[tuple[str, str]] = []
        self.refused = 0
        self.address = ""

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._serve, "127.0.0.1", 0), self._loop
        ).result(10)
        self.address = f"127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, *error: object) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _end(self) -> None:
        await stop_accepting(self._server.sockets)
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.sleep(0)  # an aborted transport is closed by a callback of the event loop

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await self._forward(reader, writer)
        writer.transport.abort()

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        line, *headers = head.rstrip().split("\r\n")
        method, target, _ = line.split(" ")
        if self._required and f"proxy-authorization: {self._required}".lower() not in {
            header.lower() for header in headers
        }:
            self.refused += 1
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return
        self.seen.append((method, target))
        if method == "CONNECT":
            host, _, port = target.rpartition(":")
            back, there = await asyncio.open_connection(host, int(port))
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            url = urlsplit(target)
            back, there = await asyncio.open_connection(url.hostname, url.port or 80)
            path = f"{url.path}?{url.query}" if url.query else url.path
            # One request for each connection: the next one may be to another host.
            kept = [h for h in headers if not h.lower().startswith(("proxy-", "connection:"))]
            text = "\r\n".join([f"{method} {path} HTTP/1.1", *kept, "Connection: close"])
            there.write(f"{text}\r\n\r\n".encode("latin-1"))
        try:
            await asyncio.gather(_pump(reader, there), _pump(back, writer))
        finally:
            there.transport.abort()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()
