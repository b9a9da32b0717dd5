"""A program that makes a receiver, uses it, forks, and uses it in the child: see test_fork.py.

It prints as JSON what the child and the parent have handled. All locks of the receiver are held by
another thread at the fork.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import multiprocessing
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from ringkit.webhooks import CardReceiver, WebhookReceiver
from tests.webhooks.support import SECRET, posted, signed, until, wsgi_server

received: list[str] = []


async def coroutine(event: Any) -> None:
    await asyncio.sleep(0)
    received.append(event.uuid)


def function(event: Any) -> None:
    received.append(event.uuid)


RECEIVERS: dict[str, Callable[[], Any]] = {
    "function": lambda: WebhookReceiver(SECRET, function),
    "coroutine": lambda: WebhookReceiver(SECRET, coroutine),
    "function, answered first": lambda: WebhookReceiver(SECRET, function, answer_first=True),
    "coroutine, answered first": lambda: WebhookReceiver(SECRET, coroutine, answer_first=True),
    "iteration": lambda: WebhookReceiver(SECRET),
}


@contextlib.contextmanager
def locks_held(receiver: WebhookReceiver) -> Iterator[None]:
    """Hold every lock of a receiver, in another thread, as a request may do at the fork."""
    deliveries, dispatcher = receiver._deliveries, receiver._dispatcher
    locks = [
        receiver._lock, deliveries._lock, deliveries._delivered._lock, dispatcher._start_lock,
        dispatcher._queue._lock,
    ]  # fmt: skip
    held, free = threading.Event(), threading.Event()

    def hold() -> None:
        with contextlib.ExitStack() as stack:
            for lock in locks:
                stack.enter_context(lock)
            held.set()
            free.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    try:
        yield
    finally:
        free.set()
        thread.join()


def in_child(receiver: WebhookReceiver, work: Callable[[], Any]) -> Any:
    """Return what `work` returns in a forked child, None if it does not end."""
    reader, writer = os.pipe()
    with locks_held(receiver):
        child = os.fork()
        if child == 0:
            signal.alarm(30)
            received.clear()
            os.write(writer, json.dumps(work()).encode())
            os._exit(0)
    os.close(writer)
    with open(reader, "rb") as found:
        answer = found.read()
    os.waitpid(child, 0)
    return json.loads(answer) if answer else None


def deliver(receiver: WebhookReceiver, *uuids: str) -> list[int]:
    return [receiver.handle(signed(), posted(uuid)).status for uuid in uuids]


def collect(receiver: WebhookReceiver, count: int) -> list[str]:
    """Return what was handled, once there are `count` events, or taken by iteration."""
    if receiver._handler is not None:
        until(lambda: len(received) >= count)
        return list(received)
    events = iter(receiver)
    return [next(events).uuid for _ in range(count)]


def run(name: str) -> Any:
    receiver = RECEIVERS[name]()
    statuses = deliver(receiver, "before")
    if receiver._handler is not None:
        until(lambda: received)

    def work() -> Any:
        return deliver(receiver, "child-1", "before", "child-2"), collect(receiver, 2)

    child = in_child(receiver, work)
    statuses += deliver(receiver, "parent")
    return {"child": child, "parent": [statuses, collect(receiver, 2)]}


def run_queued() -> Any:
    """What is queued or under way at the fork is handled in the parent only."""
    free = threading.Event()

    def handler(event: Any) -> None:
        free.wait()
        received.append(event.uuid)

    receiver = WebhookReceiver(SECRET, handler, answer_first=True)
    deliver(receiver, "u-1", "u-2")
    slow = WebhookReceiver(SECRET, handler)
    request = threading.Thread(target=deliver, args=(slow, "slow"))
    request.start()
    until(lambda: slow._deliveries._under_way)

    def work() -> Any:
        free.set()
        deliver(receiver, "u-3")
        deliver(slow, "slow")
        return collect(receiver, 2)

    child = in_child(receiver, work)
    free.set()
    request.join()
    return {"child": sorted(child), "parent": sorted(collect(receiver, 3))}


def run_subscribed() -> Any:
    """Events of a subscription of the parent are refused, until the child takes them itself."""
    receiver = WebhookReceiver(SECRET)
    taken: list[str] = []

    def consumer(envelope: dict[str, Any]) -> bool:
        taken.append(envelope["uuid"])
        return True

    receiver.attach(consumer)

    def work() -> Any:
        refused = deliver(receiver, "u-1", "u-1")
        receiver.attach(consumer)
        accepted = deliver(receiver, "u-1")
        return [refused, accepted, taken]

    def iterating() -> Any:
        events = iter(receiver)
        return [*deliver(receiver, "u-1"), next(events).uuid]

    return {
        "child": in_child(receiver, work),
        "iterating": in_child(receiver, iterating),
        "parent": [deliver(receiver, "u-1"), taken],
    }


def run_workers() -> Any:
    """An application that is made before its worker processes, as by gunicorn --preload."""
    receiver = WebhookReceiver(SECRET, function, answer_first=True)
    cards = CardReceiver(None, lambda action: {"type": "dialog"})
    deliver(receiver, "before")
    until(lambda: received)
    context: Any = multiprocessing.get_context("fork")
    reader, writer = context.Pipe()

    def serve() -> None:
        received.clear()
        with wsgi_server(receiver) as url, wsgi_server(cards) as cards_url, httpx.Client() as http:
            status = http.post(url, content=posted(str(os.getpid())), headers=signed()).status_code
            until(lambda: received)
            dialog = http.post(cards_url, content=b"{}").json()
        writer.send([status, received == [str(os.getpid())], dialog])

    workers = [context.Process(target=serve) for _ in range(3)]
    for worker in workers:
        worker.start()
    found = [reader.recv() if reader.poll(30) else None for _ in workers]
    for worker in workers:
        worker.join()
    return found


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)  # a fork beside threads is the point
    program = sys.argv[1]
    others = {"queued": run_queued, "subscribed": run_subscribed, "workers": run_workers}
    print(json.dumps(others[program]() if program in others else run(program)))
