"""Ctrl-C in `register()` while the platform is silent, and calls that are cancelled."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import Any

import pytest

from ringkit.subscriptions._state_machine import Signal, State
from ringkit_emulator import Emulator
from tests.subscriptions.virtual import FILTERS, Stage
from tests.support.platform import NO_LIMITS, client_settings

PROGRAM = """
import asyncio, json, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where this runs in background
from ringkit import AsyncRingCentral, RingCentral
from ringkit.subscriptions import PubNub

settings, origin, kind = json.loads(sys.argv[1])
over = PubNub(origin=origin, ssl=False) if origin else "websocket"
filters = ["/account/~/extension/~/message-store"]

def registering(rc):
    subscription = rc.subscription(filters, transport=over)
    print("registering", flush=True)
    return subscription.register()

async def main():
    async with AsyncRingCentral(**settings) as rc:
        await rc.get("/restapi/v1.0/account/~")
        await registering(rc)

if kind == "async":
    asyncio.run(main())
with RingCentral(**settings) as rc:
    rc.get("/restapi/v1.0/account/~")
    registering(rc)
"""


@pytest.mark.skipif(os.name != "posix", reason="there is no SIGINT for another process")
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("over", "silent"),
    [
        ("pubnub", "/restapi/v1.0/subscription"),
        ("websocket", "/restapi/v1.0/subscription"),
        ("websocket", "/restapi/oauth/wstoken"),
    ],
)
def test_a_program_ends_soon_after_ctrl_c(kind: str, over: str, silent: str) -> None:
    with Emulator(limits=NO_LIMITS) as emulator:
        emulator.faults.add(kind="delay", path=silent, seconds=600.0, count=None)
        origin = emulator.pubnub_origin if over == "pubnub" else ""
        arguments = json.dumps([client_settings(emulator), origin, kind])
        program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, arguments], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "registering\n"
            time.sleep(0.7)
            program.send_signal(signal.SIGINT)
            began = time.monotonic()
            _, errors = program.communicate(timeout=30)
            assert time.monotonic() - began < 4
            assert "KeyboardInterrupt" in errors
        finally:
            program.kill()
            program.wait()


def interrupt(task: Any) -> None:
    """Let the flow of a task end as by Ctrl-C where it waits."""
    with pytest.raises(KeyboardInterrupt):
        task.flow.throw(KeyboardInterrupt)


@pytest.mark.parametrize("after", [0.05, 0.15, 0.25, 0.31])
def test_an_interrupted_registration_leaves_nothing_behind(after: float) -> None:
    stage = Stage()
    task = stage.ask(Signal.REGISTER, FILTERS)
    stage.world.run(after)
    if task.ended is None:
        interrupt(task)
    stage.world.run(20)
    assert stage.runner.state is (State.ACTIVE if task.ended else State.REMOVED)
    assert stage.platform.live == ({stage.transport.watched} if task.ended else set())


def test_an_interrupted_call_of_two_leaves_it_to_the_other() -> None:
    stage = Stage()
    first, second = stage.ask(Signal.REGISTER, FILTERS), stage.ask(Signal.REGISTER, FILTERS)
    stage.world.run(0.05)
    interrupt(first)
    stage.world.run(20)
    assert stage.runner.state is State.ACTIVE
    assert second.result is not None


def test_reset_does_not_wait_for_a_silent_platform() -> None:
    """What is created all the same is removed, and the next registration is another run."""
    stage = Stage()
    stage.platform.latency = 300.0
    stage.ask(Signal.REGISTER, FILTERS)
    stage.world.run(1)
    reset = stage.ask(Signal.RESET)
    stage.world.run(1.5)
    assert reset.ended is not None
    assert reset.error is None
    assert stage.runner.state is State.IDLE
    stage.platform.latency = 0.2
    stage.world.run(400)
    assert stage.platform.live == set()
    assert stage.world.running == 0
