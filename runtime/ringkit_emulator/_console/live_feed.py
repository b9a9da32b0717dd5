"""The live feed of the console: the state of each topic over a WebSocket, whenever it changes."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

from ringkit_emulator._asgi import Application, Receive, Scope, Send, reject_websocket
from ringkit_emulator._changes import Cause
from ringkit_emulator._console.topics import LogTopic, Topic
from ringkit_emulator._http_control import CONTROL_PATH, check_origin
from ringkit_emulator._journal import Journal
from ringkit_emulator._platform import Platform
from ringkit_emulator._wire.errors import PlatformError
from ringkit_emulator._wire.headers import Headers
from ringkit_emulator._wire.messages import Request, json_answer

LIVE_PATH: Final = f"{CONTROL_PATH}/live"
# Together the shortest time between two messages of a topic: what changes at once is sent at once.
_GATHER_SECONDS: Final = 0.02
_PAUSE_SECONDS: Final = 0.08
_MAX_LOG_ENTRIES: Final = 500
_CLOSE_TIMEOUT_SECONDS: Final = 0.5
_GOING_AWAY: Final = 1001
_log = logging.getLogger("ringkit_emulator")


class LiveFeed:
    """The ASGI application that sends the topics of one platform to any number of consoles.

    A message is `{"topic": NAME, "state": ...}`; further entries of a log come as
    `{"topic": NAME, "entries": [...]}`. A topic whose state cannot be computed has `error` instead.
    Nothing is computed while no console is open.
    """

    def __init__(self, platform: Platform, topics: Mapping[str, Topic], public_host: str) -> None:
        self._platform = platform
        self._topics = topics
        self._public_host = public_host
        self._viewers: set[Viewer] = set()

    def serves(self, scope: Scope, api_port: int) -> bool:
        """Return whether the WebSocket of `scope` is one of the console."""
        path: bytes = scope["raw_path"]
        return path == LIVE_PATH.encode() and scope["server"][1] == api_port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one console until its WebSocket is closed."""
        await receive()
        try:
            check_origin(_handshake(scope), self._public_host)
        except PlatformError as error:
            refusal = json_answer(error.status, {"error": error.message})
            await reject_websocket(refusal, receive, send)
            return
        await send({"type": "websocket.accept"})
        viewer = Viewer(self._platform, self._topics, send)
        self._viewers.add(viewer)
        try:
            await viewer.serve(receive)
        except asyncio.CancelledError:
            # The emulator stops; uvicorn would log the exception as a failure of the application.
            return
        finally:
            self._viewers.discard(viewer)

    async def close(self) -> None:
        """Close all WebSockets: the emulator stops."""
        await asyncio.gather(*(viewer.close() for viewer in self._viewers))


class Viewer:
    """One open console: which topics are due, and what was sent of each.

    Nothing is queued: a console that reads slowly gets fewer messages, each with what is true when
    it is sent.
    """

    def __init__(self, platform: Platform, topics: Mapping[str, Topic], send: Send) -> None:
        self._platform = platform
        self._topics = topics
        self._send = send
        self._due = set(topics)
        self._wake = asyncio.Event()
        self._wake.set()
        self._sent: dict[str, str] = {}
        self._positions: dict[str, tuple[Journal[Any], int]] = {}
        self._writer: asyncio.Task[None] | None = None

    async def serve(self, receive: Receive) -> None:
        """Send topics until the console disconnects."""
        remove = self._platform.components.changes.subscribe(self._mark)
        self._writer = asyncio.create_task(self._write())
        try:
            while (await receive())["type"] != "websocket.disconnect":
                pass
        finally:
            remove()
            await self._end_writer()

    async def close(self) -> None:
        """Send a closing frame, unless the console does not read."""
        await self._end_writer()
        with suppress(TimeoutError, OSError, RuntimeError):
            async with asyncio.timeout(_CLOSE_TIMEOUT_SECONDS):
                await self._send({"type": "websocket.close", "code": _GOING_AWAY})

    async def _end_writer(self) -> None:
        if self._writer is not None:
            self._writer.cancel()
            await asyncio.wait([self._writer])

    def _mark(self, cause: Cause) -> None:
        due = {name for name, topic in self._topics.items() if cause in topic.causes}
        if due:
            self._due |= due
            self._wake.set()

    async def _write(self) -> None:
        try:
            while True:
                await self._wake.wait()
                await asyncio.sleep(_GATHER_SECONDS)
                self._wake.clear()
                due, self._due = self._due, set()
                for name in (name for name in self._topics if name in due):
                    text = self._message(name)
                    if text is not None:
                        await self._send({"type": "websocket.send", "text": text})
                await asyncio.sleep(_PAUSE_SECONDS)
        except (OSError, RuntimeError):
            # The console has disconnected (OSError), or uvicorn is closing the WebSocket.
            return

    def _message(self, name: str) -> str | None:
        """Return the message about a topic, or None if the console knows its state."""
        try:
            content = self._content(name)
        except Exception as error:
            _log.exception("the console's topic %s failed", name)
            content = {"error": f"{type(error).__name__}: {error}"}
        if content is None:
            return None
        text = json.dumps({"topic": name} | content, separators=(",", ":"))
        if isinstance(self._topics[name], LogTopic):
            return text
        if self._sent.get(name) == text:
            return None
        self._sent[name] = text
        return text

    def _content(self, name: str) -> dict[str, Any] | None:
        topic = self._topics[name]
        if not isinstance(topic, LogTopic):
            return {"state": topic.state(self._platform)}
        journal = topic.journal(self._platform)
        known, position = self._positions.get(name, (None, -1))
        # A reset may have replaced the journal.
        position = position if known is journal else -1
        changes = journal.changes_since(position, _MAX_LOG_ENTRIES)
        entries = [topic.document(entry, self._platform) for entry in changes.entries]
        self._positions[name] = (journal, changes.position)
        if changes.complete:
            return {"state": entries}
        return {"entries": entries} if entries else None


def with_live_feed(feed: LiveFeed, others: Application, api_port: int) -> Application:
    """Return an application that passes WebSockets of the console to `feed`, others to `others`."""

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        chosen = feed if feed.serves(scope, api_port) else others
        await chosen(scope, receive, send)

    return serve


def _handshake(scope: Scope) -> Request:
    headers = (
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]
    )
    return Request("GET", LIVE_PATH, "", Headers(headers), b"")
