"""Handlers of receivers: whatever they raise ends nothing, and whatever they return is awaited."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from ringkit.webhooks import CardReceiver, WebhookReceiver, WebhookReply, wsgi_app
from tests.support.handlers import AWAITABLES, FAILURES, RECOGNISED
from tests.webhooks.support import SECRET, asgi_server, posted, signed, until, wsgi_server

Ask = Callable[[Any, bytes], int]


async def _ask_async(receiver: Any, body: bytes) -> int:
    reply: WebhookReply = await receiver.handle_async(signed(), body)
    return reply.status


async def _ask_blocking(receiver: Any, body: bytes) -> int:
    reply: WebhookReply = receiver.handle(signed(), body)
    return reply.status


#: How a request reaches a receiver.
ASKS: dict[str, Ask] = {
    "handle": lambda receiver, body: receiver.handle(signed(), body).status,
    "handle_async, a loop for each request": lambda receiver, body: asyncio.run(
        _ask_async(receiver, body)
    ),
    "handle in a loop for each request": lambda receiver, body: asyncio.run(
        _ask_blocking(receiver, body)
    ),
}


@pytest.fixture(params=[*ASKS, "handle_async, one loop", "asgi", "wsgi"])
def ask(request: pytest.FixtureRequest) -> Iterator[Ask]:
    """A function that passes a notification to a receiver and returns the status."""
    if request.param in ASKS:
        yield ASKS[request.param]
    elif request.param == "handle_async, one loop":
        with asyncio.Runner() as runner:
            yield lambda receiver, body: runner.run(_ask_async(receiver, body))
    else:
        serve = asgi_server if request.param == "asgi" else wsgi_server
        with ExitStack() as stack:
            urls: dict[Any, str] = {}
            http = stack.enter_context(httpx.Client(verify=False, trust_env=False))

            def post(receiver: Any, body: bytes) -> int:
                if receiver not in urls:
                    urls[receiver] = stack.enter_context(serve(receiver))
                return http.post(urls[receiver], content=body, headers=signed()).status_code

            yield post


def test_a_failed_delivery_is_repeated_and_ends_nothing(
    ask: Ask, caplog: pytest.LogCaptureFixture
) -> None:
    """Each kind of failure once; its repetition, and every other event, is delivered."""
    failing = dict(FAILURES)
    received: list[str] = []

    def handler(event: Any) -> Any:
        fail = failing.pop(event.uuid, None)
        if fail is not None:
            return fail()
        received.append(event.uuid)
        return None

    receiver = WebhookReceiver(SECRET, handler)
    for name in FAILURES:
        assert ask(receiver, posted(name)) == 500
        assert ask(receiver, posted(f"after {name}")) == 200
        assert received[-1] == f"after {name}"
        assert ask(receiver, posted(name)) == 200
        assert received[-1] == name
        assert ask(receiver, posted(name)) == 200  # known now
    assert len(received) == len(set(received)) == 2 * len(FAILURES)
    assert caplog.text.count("error in the handler of a webhook") == len(FAILURES)
    assert SECRET not in caplog.text


def test_answered_first_whatever_a_handler_raises_the_next_event_follows(ask: Ask) -> None:
    received: list[str] = []

    def handler(event: Any) -> Any:
        received.append(event.uuid)
        return FAILURES[event.uuid]() if event.uuid in FAILURES else None

    receiver = WebhookReceiver(SECRET, handler, answer_first=True)
    for name in [*FAILURES, "last"]:
        assert ask(receiver, posted(name)) == 200
    until(lambda: len(received) == len(FAILURES) + 1)
    assert received == [*FAILURES, "last"]
    receiver.close()


@pytest.mark.parametrize("answer_first", [False, True])
@pytest.mark.parametrize("name", AWAITABLES)
def test_whatever_a_handler_returns_is_awaited(ask: Ask, name: str, *, answer_first: bool) -> None:
    ran: list[str] = []

    async def run(event: Any) -> None:
        await asyncio.sleep(0)
        ran.append(event.uuid)

    handler = AWAITABLES[name](run)
    receiver = WebhookReceiver(SECRET, handler, answer_first=answer_first)
    names = [f"u-{number}" for number in range(5)]
    try:
        statuses = [ask(receiver, posted(uuid)) for uuid in names]
    except TypeError as error:
        # WSGI, which has no event loop, refuses the handler when the application is made.
        assert "WSGI" in str(error)  # noqa: PT017
        assert name in RECOGNISED
        assert not answer_first
        return
    assert statuses == [200] * 5
    if not answer_first:
        assert ran == names
    until(lambda: ran == names)
    receiver.close()


@pytest.mark.parametrize("name", AWAITABLES)
def test_the_handler_of_a_card_is_awaited(ask: Ask, name: str) -> None:
    ran: list[Any] = []

    async def run(action: Any) -> dict[str, str]:
        await asyncio.sleep(0)
        ran.append(action.data)
        return {"type": "dialog"}

    receiver = CardReceiver(None, AWAITABLES[name](run))
    body = json.dumps({"type": "button_submit", "data": 3}).encode()
    try:
        assert ask(receiver, body) == 200
    except TypeError:
        assert name in RECOGNISED
        return
    assert ran == [3]
    assert asyncio.run(receiver.handle_async({}, body)).body == b'{"type": "dialog"}'
    assert receiver.handle({}, body).body == b'{"type": "dialog"}'


@pytest.mark.parametrize("name", FAILURES)
def test_whatever_the_handler_of_a_card_raises_is_answered(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    receiver = CardReceiver(None, lambda action: FAILURES[name]())
    for reply in (receiver.handle({}, b"{}"), asyncio.run(receiver.handle_async({}, b"{}"))):
        assert (reply.status, reply.body) == (200, b"")
    assert caplog.text.count("error in the handler of a card") == 2


@pytest.mark.parametrize("name", RECOGNISED)
def test_wsgi_refuses_handlers_that_need_an_event_loop(name: str) -> None:
    async def run(event: Any) -> None:
        """Never called."""

    with pytest.raises(TypeError, match="no event loop"):
        wsgi_app(WebhookReceiver(SECRET, RECOGNISED[name](run)))
    with pytest.raises(TypeError, match="no event loop"):
        wsgi_app(CardReceiver(SECRET, RECOGNISED[name](run)))
    wsgi_app(WebhookReceiver(SECRET, RECOGNISED[name](run), answer_first=True))


@pytest.mark.parametrize("succeeds", [True, False])
@pytest.mark.parametrize("asynchronous", [True, False])
def test_a_repetition_of_an_event_that_is_being_delivered_gets_its_outcome(
    *, succeeds: bool, asynchronous: bool
) -> None:
    """The platform repeats an event whose answer was too late: it is handled once all the same."""
    began, free = threading.Event(), threading.Event()
    calls: list[str] = []

    def handler(event: Any) -> None:
        calls.append(event.uuid)
        began.set()
        assert free.wait(20)
        if not succeeds:
            raise RuntimeError("mine")

    receiver = WebhookReceiver(SECRET, handler)
    statuses: list[int] = []

    def send() -> None:
        statuses.append(ASKS["handle"](receiver, posted()))

    async def send_all() -> None:
        first = asyncio.create_task(_ask_async(receiver, posted()))
        await asyncio.to_thread(began.wait, 20)
        others = [asyncio.create_task(_ask_async(receiver, posted())) for _ in range(3)]
        await asyncio.sleep(0.01)
        assert not any(task.done() for task in (first, *others))
        free.set()
        statuses.extend(await asyncio.gather(first, *others))

    if asynchronous:
        asyncio.run(send_all())
    else:
        threads = [threading.Thread(target=send) for _ in range(4)]
        for thread in threads:
            thread.start()
        assert began.wait(20)
        free.set()
        for thread in threads:
            thread.join()
    if succeeds:
        assert (statuses, calls) == ([200] * 4, ["u-1"])
    else:
        assert set(statuses) <= {500, 503}
        assert 500 in statuses


def test_a_request_that_is_cancelled_leaves_its_event_unknown() -> None:
    """A handler in it is cancelled as well; another request delivers the event."""
    received: list[str] = []
    pauses = [60.0, 0.0]

    async def handler(event: Any) -> None:
        await asyncio.sleep(pauses.pop(0))
        received.append(event.uuid)

    receiver = WebhookReceiver(SECRET, handler)

    async def main() -> None:
        request = asyncio.create_task(_ask_async(receiver, posted()))
        while len(pauses) == 2:
            await asyncio.sleep(0)
        request.cancel()
        with pytest.raises(asyncio.CancelledError):
            await request
        assert await _ask_async(receiver, posted()) == 200

    asyncio.run(main())
    assert received == ["u-1"]


def test_a_function_does_not_block_the_event_loop() -> None:
    free = threading.Event()
    receiver = WebhookReceiver(SECRET, lambda event: free.wait(20))

    async def main() -> int:
        request = asyncio.create_task(_ask_async(receiver, posted()))
        await asyncio.sleep(0.01)
        free.set()
        return await request

    assert asyncio.run(main()) == 200


def test_a_coroutine_that_needs_the_blocked_event_loop_is_given_up(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """`handle` blocks the loop of its caller, so a handler that waits for that one never ends."""
    monkeypatch.setattr("ringkit.webhooks._effects.MAX_WAIT_SECONDS", 0.05)

    async def main() -> int:
        loop = asyncio.get_running_loop()

        async def handler(event: Any) -> None:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(asyncio.sleep(0), loop))

        return WebhookReceiver(SECRET, handler).handle(signed(), posted()).status

    assert asyncio.run(main()) == 500
    assert "a handler was cancelled after" in caplog.text


def test_a_handler_gets_the_events_of_subscriptions_too() -> None:
    """Only a handler can be waited for: a subscription takes its events into a queue."""
    handled: list[str] = []
    taken: list[str] = []

    def consumer(envelope: dict[str, Any]) -> bool:
        taken.append(envelope["uuid"])
        return True

    receiver = WebhookReceiver(SECRET, lambda event: handled.append(event.uuid))
    receiver.attach(consumer)
    assert receiver.handle(signed(), posted()).status == 200
    assert handled == taken == ["u-1"]


def test_a_closed_receiver_accepts_no_event() -> None:
    for receiver in (WebhookReceiver(SECRET), WebhookReceiver(SECRET, print)):
        receiver.close()
        reply = receiver.handle(signed(), posted())
        assert (reply.status, reply.event) == (503, None)
