"""`AsgiSender`: order of frames, close, abort, silence."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from ringkit_emulator._websocket.connection import AsgiMessage, AsgiSender


class FakeTransport:
    """Records what an `AsgiSender` does; `error` is raised by `send`."""

    def __init__(self, error: Exception | None = None) -> None:
        self.sent: list[AsgiMessage] = []
        self.aborts = 0
        self.paused = False
        self._error = error

    async def send(self, message: AsgiMessage) -> None:
        await asyncio.sleep(0)
        if self._error is not None:
            raise self._error
        self.sent.append(message)

    def abort(self) -> None:
        self.aborts += 1

    def pause_reading(self) -> None:
        self.paused = True


def run(transport: FakeTransport, steps: Callable[[AsgiSender], Awaitable[None]]) -> None:
    async def run_both() -> None:
        sender = AsgiSender(transport.send, transport)
        running = asyncio.ensure_future(sender.run())
        await steps(sender)
        await asyncio.wait_for(running, 20)

    asyncio.run(run_both())


def test_queued_frames_are_sent_before_the_close() -> None:
    async def steps(sender: AsgiSender) -> None:
        sender.send("1")
        sender.send("2")
        sender.close(4408, "enough")
        sender.send("3")
        sender.end()

    transport = FakeTransport()
    run(transport, steps)
    assert transport.sent == [
        {"type": "websocket.send", "text": "1"},
        {"type": "websocket.send", "text": "2"},
        {"type": "websocket.close", "code": 4408, "reason": "enough"},
    ]
    assert transport.aborts == 0


def test_nothing_is_sent_after_an_abort() -> None:
    async def steps(sender: AsgiSender) -> None:
        sender.send("1")
        sender.abort()
        sender.send("2")

    transport = FakeTransport()
    run(transport, steps)
    assert transport.sent == []
    assert transport.aborts == 1


def test_nothing_is_sent_after_silence() -> None:
    async def steps(sender: AsgiSender) -> None:
        sender.silence()
        sender.send("1")
        sender.close(1000, "")

    transport = FakeTransport()
    run(transport, steps)
    assert transport.sent == []
    assert transport.paused
    assert transport.aborts == 1


@pytest.mark.parametrize("error", [OSError(), RuntimeError()])
def test_a_failure_to_send_aborts(error: Exception) -> None:
    async def steps(sender: AsgiSender) -> None:
        sender.send("1")
        sender.send("2")

    transport = FakeTransport(error)
    run(transport, steps)
    assert transport.aborts == 1
