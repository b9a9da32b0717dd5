"""A board is right each second, while connections are cut and notifications are lost.

With the environment variable RINGKIT_SLOW 10,000 events happen, otherwise 1,000. `-s` shows the
figures.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest

from ringkit.subscriptions import Webhook, WebSocket
from ringkit.subscriptions._runner import RunnerMessage
from ringkit.telephony import Board
from ringkit.webhooks import WebhookReceiver, asgi_app
from ringkit_emulator import Emulator
from tests.support.clocks import SharedClock
from tests.support.platform import NO_LIMITS, client
from tests.telephony.office import ACCOUNT, Office, shown
from tests.webhooks.support import SECRET, serving

EVENTS = 10_000 if os.environ.get("RINGKIT_SLOW") else 1_000
PATIENCE_SECONDS = 30.0


class LossySite:
    """A server that loses, repeats and reorders notifications, and answers that all is well."""

    def __init__(self, receiver: WebhookReceiver, office: Office) -> None:
        self._app = asgi_app(receiver)
        self._office = office
        self._held: list[bytes] = []
        self.lost = 0

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body = b""
        if scope["type"] == "http":
            more = True
            while more:
                message = await receive()
                body += message.get("body", b"")
                more = message.get("more_body", False)
        if scope["type"] != "http" or not body:
            await self._app(scope, _once(body) if scope["type"] == "http" else receive, send)
            return
        chance = self._office.dice.random()
        if chance < 0.01:
            self.lost += 1
        elif chance < 0.05:
            self._held.append(body)  # it comes after the next one
        else:
            for each in [body, *self._held, *([body] if chance < 0.1 else ())]:
                await self._app(scope, _once(each), _ignore)
            self._held.clear()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})


def _once(body: bytes) -> Any:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


async def _ignore(message: Any) -> None:
    """Drop an answer: the site answers itself."""


@contextmanager
def watching(transport: str) -> Iterator[tuple[Office, SharedClock, Board, Any]]:
    """A board of an office over a transport that fails."""
    with ExitStack() as stack:
        emulator = stack.enter_context(
            Emulator(accounts=(ACCOUNT,), limits=NO_LIMITS, frozen_clock=True)
        )
        clock = SharedClock(emulator)
        rc = stack.enter_context(client(emulator, clock=clock))
        office = Office(emulator, stack.enter_context(client(emulator)))
        arguments: dict[str, Any] = {"transport": WebSocket(check_interval=0.02)}
        site = None
        if transport == "webhook":
            receiver = WebhookReceiver(SECRET)
            site = LossySite(receiver, office)
            url = stack.enter_context(serving(site))
            over = Webhook(url, receiver)
            # The last notification of a count has no later one that shows its loss.
            arguments = {"transport": over, "settle": 0.05, "read_every": 1.0}
        board = stack.enter_context(rc.telephony.watch_account(**arguments))
        yield office, clock, board, site


@pytest.mark.parametrize("transport", ["websocket", "webhook"])
def test_a_board_is_right_each_second(transport: str) -> None:
    began = time.monotonic()
    seconds = cuts = 0
    longest = 0.0
    with watching(transport) as (office, clock, board, site):
        changes = 0
        while office.events < EVENTS:
            for _ in range(office.dice.randint(1, 4)):
                office.step()
                if transport == "websocket" and office.dice.random() < 0.02:
                    cuts += office.emulator.drop_ws(forget=office.dice.random() < 0.5)
            clock.advance(1)
            seconds += 1
            longest = max(longest, until_right(office, clock, board))
            while board.next(0) is not None:
                changes += 1
        assert cuts > EVENTS // 200 or (site is not None and site.lost > EVENTS // 500)
        assert changes > EVENTS // 2
        print(
            f"{transport}: {office.events} events in {seconds} s of the emulator, {cuts} cuts, "
            f"{site.lost if site else 0} lost, {changes} changes; right after {longest:.2f} s at "
            f"most; {time.monotonic() - began:.1f} s"
        )


def until_right(office: Office, clock: SharedClock, board: Board) -> float:
    """Wait until the board shows what is true; return how many seconds that took."""
    truth = office.truth()
    began = time.monotonic()
    while shown(board) != truth or not board.current:
        waited = time.monotonic() - began
        assert waited < PATIENCE_SECONDS, f"{shown(board)}\nis not\n{truth}"
        time.sleep(0.002)
        if waited > 0.1:
            clock.skip(1.0)  # delays before another attempt to connect pass
            board._subscription._runner._inbox.put(RunnerMessage(None))
    return time.monotonic() - began
