"""The sending side of a WebSocket: in order, without waiting, and never after the end."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from ringkit_emulator._websocket.connection import AsgiMessage, AsgiSender


class Wire:
    """Where a line sends to; ``error`` is what sending raises."""

    def __init__(self, error: Exception | None = None) -> None:
        self.sent: list[AsgiMessage] = []
        self.cuts = 0
        self.paused = False
        self._error = error

    async def send(self, message: AsgiMessage) -> None:
        await asyncio.sleep(0)
        if self._error is not None:
            raise self._error
        self.sent.append(message)

    def abort(self) -> None:
        self.cuts += 1

    def pause_reading(self) -> None:
        self.paused = True


def run(wire: Wire, story: Callable[[AsgiSender], Awaitable[None]]) -> None:
    async def both() -> None:
        line = AsgiSender(wire.send, wire)
        running = asyncio.ensure_future(line.run())
        await story(line)
        await asyncio.wait_for(running, 20)

    asyncio.run(both())


def test_what_was_sent_leaves_before_the_close() -> None:
    async def story(line: AsgiSender) -> None:
        line.send("1")
        line.send("2")
        line.close(4408, "enough")
        line.send("3")
        line.end()

    wire = Wire()
    run(wire, story)
    assert wire.sent == [
        {"type": "websocket.send", "text": "1"},
        {"type": "websocket.send", "text": "2"},
        {"type": "websocket.close", "code": 4408, "reason": "enough"},
    ]
    assert wire.cuts == 0


def test_after_a_cut_nothing_leaves() -> None:
    async def story(line: AsgiSender) -> None:
        line.send("1")
        line.abort()
        line.send("2")

    wire = Wire()
    run(wire, story)
    assert wire.sent == []
    assert wire.cuts == 1


def test_a_silent_line_lets_nothing_through() -> None:
    async def story(line: AsgiSender) -> None:
        line.silence()
        line.send("1")
        line.close(1000, "")

    wire = Wire()
    run(wire, story)
    assert wire.sent == []
    assert wire.paused
    assert wire.cuts == 1


@pytest.mark.parametrize("error", [OSError(), RuntimeError()])
def test_a_connection_that_takes_nothing_is_cut(error: Exception) -> None:
    async def story(line: AsgiSender) -> None:
        line.send("1")
        line.send("2")

    wire = Wire(error)
    run(wire, story)
    assert wire.cuts == 1
