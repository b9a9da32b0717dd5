"""Connections cut at random moments: no notification is lost or delivered twice."""

from __future__ import annotations

import random
import threading

import pytest

from ringkit import TransportError
from ringkit_emulator import Emulator
from tests.subscriptions.websocket.proxy import CuttingProxy
from tests.subscriptions.websocket.support import FILTERS, MODES, Rig
from tests.support.platform import NO_LIMITS

CUTS = 100


@pytest.mark.parametrize("mode", MODES)
def test_a_hundred_cuts_lose_nothing(mode: str) -> None:
    """Idle, in bursts, in token requests, in handshakes, in replays, in changes of filters."""
    dice = random.Random(7)
    with Emulator(limits=NO_LIMITS) as emulator, CuttingProxy(emulator.url) as proxy:
        made = Rig(emulator, mode, server_url=proxy.url)
        try:
            made.subscribe()
            sent = 0
            for _ in range(CUTS):
                for _ in range(dice.randrange(4)):
                    made.notify(sent)
                    sent += 1
                _arm(proxy, dice)
                change = _changing(made) if dice.random() < 0.1 else None
                proxy.cut()
                for _ in range(dice.randrange(30)):
                    made.notify(sent)
                    sent += 1
                made.until(lambda: not proxy.pending_cuts, skip=1)
                made.until_arrived(sent)
                made.until(lambda: made.watcher.events[-1] == "recovered", skip=1)
                if change is not None:
                    change.join(60)
                made.clock.advance(61)
            assert made.numbers() == list(range(sent))
            assert set(made.watcher.events) == {"lost", "recovered"}
            assert made.watcher.events.count("recovered") >= CUTS // 2
        finally:
            made.stop()


def _arm(proxy: CuttingProxy, dice: random.Random) -> None:
    """Plan a cut in the token request, in the handshake or in a replay, or none."""
    chosen = dice.randrange(4)
    if chosen == 1:
        proxy.cut_next(b"POST /restapi/oauth/wstoken", dice.randrange(600))
    elif chosen >= 2:
        proxy.cut_next(b"GET /", dice.randrange(1500))


def _changing(made: Rig) -> threading.Thread:
    """Change the filters in another thread; the connection may be cut meanwhile."""
    failed = threading.Event()

    def change() -> None:
        try:
            made.call(made.transport.renew(made.data, FILTERS))
        except TransportError:
            failed.set()

    thread = threading.Thread(target=change)
    thread.start()
    return thread
