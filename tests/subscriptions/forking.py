"""A process with a subscription that forks; prints what the child and the parent saw, as JSON."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx

from ringkit.subscriptions._transports.pubnub.settings import PubNub
from tests.subscriptions.driver import DRIVERS, STORE, AsyncDriver, Driver

#: A child that hangs is ended after so many seconds.
PATIENCE = 60


def notify(control: str, number: int) -> None:
    document = {"op": "notify", "event": STORE, "body": {"number": number}}
    httpx.post(control, json=document, trust_env=False).raise_for_status()


def outcome(driver: Driver, method: Callable[..., Any], *arguments: Any) -> str:
    """Return the name of what a call raises, empty if it returns; with `slow` if it took long."""
    began = time.monotonic()
    try:
        driver.call(method, *arguments)
    except BaseException as error:
        name = type(error).__name__
    else:
        name = ""
    return name if time.monotonic() - began < 10 else f"{name} slow"


def child(driver: Driver, over: Any, control: str) -> dict[str, Any]:
    """What a child does with the subscription of its parent."""
    if isinstance(driver, AsyncDriver):
        driver._loop = asyncio.new_event_loop()
        driver._thread = threading.Thread(target=driver._loop.run_forever, daemon=True)
        driver._thread.start()
    subscription = driver.subscription
    gc.collect()
    seen: dict[str, Any] = {
        "state": subscription.state.value,
        "alive": subscription.alive(),
        "data": subscription.subscription,
        "next": outcome(driver, subscription.next, 30),
        "renew": outcome(driver, subscription.renew),
        "reset": outcome(driver, subscription.reset),
        "remove": outcome(driver, subscription.remove),
        "call": outcome(driver, over.get, "/restapi/v1.0/account/~"),
        "register": outcome(driver, subscription.register),
    }
    notify(control, 2)
    driver.wait_for_numbers(2)
    seen["numbers"] = driver.numbers
    seen["close over WebSocket"] = outcome(driver, over.close)
    seen["close"] = outcome(driver, driver.client.close)
    gc.collect()
    return seen


def forked(function: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Return what a function returns in a child process."""
    reading, writing = os.pipe()
    process_id = os.fork()
    if process_id == 0:
        signal.alarm(PATIENCE)
        try:
            os.write(writing, json.dumps(function()).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading) as pipe:
        found = pipe.read()
    os.waitpid(process_id, 0)
    result: dict[str, Any] = json.loads(found or "{}")
    return result


def main(mode: str, transport: str, origin: str, control: str, settings: str) -> None:
    over_pubnub = PubNub(origin=origin, ssl=False)
    driver = DRIVERS[mode](
        json.loads(settings), transport=over_pubnub if transport == "pubnub" else transport
    )
    over = driver.client.over_websocket()
    driver.register()
    driver.call(over.get, "/restapi/v1.0/account/~")
    notify(control, 1)
    driver.wait_for_numbers(1)
    closed = {"": ""}
    if mode == "sync":
        closed = forked(lambda: {"": outcome(driver, driver.client.close)})
    seen: dict[str, Any] = {"closed only": closed}
    seen["child"] = forked(lambda: child(driver, over, control))
    notify(control, 3)
    driver.wait_for_numbers(3)
    driver.call(over.get, "/restapi/v1.0/account/~")
    seen |= {
        "numbers": driver.numbers,
        "state": driver.subscription.state.value,
        "events": sorted({name for name, _ in driver.emitted}),
    }
    driver.call(over.close)
    driver.close()
    print(json.dumps(seen))


if __name__ == "__main__":
    main(*sys.argv[1:])
