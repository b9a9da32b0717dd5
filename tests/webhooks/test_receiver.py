"""The receiver: what it accepts, what it refuses and how, and that it never raises."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ringkit.notifications import UnknownEvent
from ringkit.webhooks import CardReceiver, WebhookReceiver, WebhookReply
from ringkit_api import models
from tests.webhooks.support import SECRET, envelope, posted, signed, until


def test_a_notification_arrives_typed() -> None:
    receiver = WebhookReceiver(SECRET)
    reply = receiver.handle(signed(), posted())
    assert (reply.status, reply.body) == (200, b"")
    assert ("Content-Type", "application/json") in reply.headers
    receiver.close()
    found: list[Any] = list(receiver)
    assert found == [reply.event]
    event = found[0]
    assert type(event) is models.ExtensionPresenceEvent
    body: Any = event.body
    assert body.telephony_status == "Ringing"


def test_an_unknown_event_is_accepted_as_it_came() -> None:
    reply = WebhookReceiver(None).handle({}, posted(event="/moon/phases", body=[1]))
    assert isinstance(reply.event, UnknownEvent)
    assert reply.event.body == [1]


def test_the_handshake_is_echoed() -> None:
    receiver = WebhookReceiver(SECRET)
    reply = receiver.handle({"validation-token": "abc-123"}, b"")
    assert reply.status == 200
    assert ("Validation-Token", "abc-123") in reply.headers
    assert ("Content-Type", "application/json") in reply.headers
    assert reply.event is None
    size = sum(len(name) + len(value) + 4 for name, value in reply.headers) + len(reply.body)
    assert size < 1024


@pytest.mark.parametrize("token", ["", "a\r\nSet-Cookie: b", "a\x00", "é", "x" * 600])
def test_a_handshake_cannot_put_anything_into_the_answer(token: str) -> None:
    reply = WebhookReceiver(SECRET).handle([("Validation-Token", token)], b"")
    assert reply.status == 400
    assert len(reply.headers) == 1


def test_a_handshake_with_another_secret_is_refused() -> None:
    headers = {"Validation-Token": "t", "Verification-Token": "not it"}
    assert WebhookReceiver(SECRET).handle(headers, b"").status == 403


@pytest.mark.parametrize("name", ["Verification-Token", "Validation-Token", "VERIFICATION-TOKEN"])
def test_the_secret_in_either_header(name: str) -> None:
    receiver = WebhookReceiver(SECRET)
    assert receiver.handle([(name.encode(), SECRET.encode())], posted()).status == 200
    wrong = receiver.handle({name: SECRET[:-1]}, posted("u-2"))
    assert (wrong.status, wrong.event) == (403, None)


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({}, posted(), 401),
        ({"Verification-Token": ""}, posted(), 403),
        ({"Verification-Token": SECRET.upper()}, posted(), 403),
        ({"Verification-Token": "\ud800é"}, posted(), 403),
        ({}, b"", 401),
        (signed(), b"", 400),
        (signed(), b"[]", 400),
        (signed(), b'"text"', 400),
        (signed(), b"{", 400),
        (signed(), b"\xff\xfe\x00", 400),
        (signed(), b'{"a": NaN}', 400),
        (signed(), b"[" * 100_000, 400),
        (signed(), b'{"a": ' + b"9" * 10_000 + b"}", 400),
        (signed(), b" " * 2000, 413),
        (signed(Content_Encoding="gzip"), posted(), 415),
    ],
)
def test_what_is_refused(headers: dict[str, str], body: bytes, status: int) -> None:
    receiver = WebhookReceiver(SECRET, max_body=200_000 if len(body) > 5000 else 1000)
    reply = receiver.handle(headers, body)
    assert reply.status == status
    assert reply.event is None
    assert reply.body == b""
    receiver.close()
    assert list(receiver) == []


def test_a_missing_secret_is_challenged_and_none_is_shown() -> None:
    reply = WebhookReceiver(SECRET).handle({}, posted())
    assert ("WWW-Authenticate", "Verification-Token") in reply.headers
    assert SECRET not in repr(reply)
    assert "abc" not in repr(WebhookReceiver(None).handle({"Validation-Token": "abc"}, b""))


def test_two_secrets_while_one_is_changed() -> None:
    receiver = WebhookReceiver(["old", "new"])
    for number, secret in enumerate(["old", "new"]):
        reply = receiver.handle({"Verification-Token": secret}, posted(f"u-{number}"))
        assert reply.status == 200
    assert receiver.handle({"Verification-Token": "other"}, posted()).status == 403


@pytest.mark.parametrize("secret", ["", [], ["good", ""]])
def test_an_empty_secret_is_a_mistake(secret: Any) -> None:
    with pytest.raises(ValueError, match="protects nothing"):
        WebhookReceiver(secret)


def test_a_repetition_is_answered_and_dropped() -> None:
    receiver = WebhookReceiver(SECRET)
    replies = [receiver.handle(signed(), posted("u-1")) for _ in range(3)]
    assert [reply.status for reply in replies] == [200, 200, 200]
    assert [reply.event is None for reply in replies] == [False, True, True]
    nameless = envelope() | {"uuid": None}
    body = json.dumps(nameless).encode()
    assert receiver.handle(signed(), body).event is not None
    assert receiver.handle(signed(), body).event is None


def test_the_memory_of_repetitions_is_bounded() -> None:
    receiver = WebhookReceiver(SECRET, remember=2)
    for uuid in ["a", "b", "c"]:
        assert receiver.handle(signed(), posted(uuid)).event is not None
    assert receiver.handle(signed(), posted("c")).event is None
    assert receiver.handle(signed(), posted("a")).event is not None


def test_repetitions_in_many_threads_are_delivered_once() -> None:
    received: list[Any] = []
    receiver = WebhookReceiver(SECRET, received.append)

    def send() -> None:
        for number in range(50):
            receiver.handle(signed(), posted(f"u-{number}"))

    threads = [threading.Thread(target=send) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    until(lambda: len(received) >= 50)
    receiver.close()
    assert sorted(event.uuid for event in received) == sorted(f"u-{n}" for n in range(50))


def test_answered_first_a_handler_that_raises_or_is_slow_holds_nothing_up(
    caplog: pytest.LogCaptureFixture,
) -> None:
    received: list[str] = []
    free = threading.Event()

    def handler(event: Any) -> None:
        received.append(event.uuid)
        if event.uuid == "u-0":
            raise RuntimeError("mine")
        free.wait(20)

    receiver = WebhookReceiver(SECRET, handler, answer_first=True)
    began = time.monotonic()
    for number in range(5):
        assert receiver.handle(signed(), posted(f"u-{number}")).status == 200
    assert time.monotonic() - began < 10
    free.set()
    until(lambda: len(received) == 5)
    assert received == [f"u-{number}" for number in range(5)]
    assert "error in the handler of a webhook" in caplog.text
    receiver.close()


def test_a_full_queue_drops_the_oldest_and_counts() -> None:
    receiver = WebhookReceiver(SECRET, buffer=2)
    for number in range(5):
        assert receiver.handle(signed(), posted(f"u-{number}")).status == 200
    assert receiver.dropped == 3
    receiver.close()
    assert [event.uuid for event in receiver] == ["u-3", "u-4"]


def test_handlers_and_iteration_in_an_event_loop() -> None:
    received: list[Any] = []

    async def handler(event: Any) -> None:
        await asyncio.sleep(0)
        received.append(event.uuid)

    async def main() -> None:
        handled = WebhookReceiver(SECRET, handler)
        iterated = WebhookReceiver(SECRET)
        for number in range(3):
            handled.handle(signed(), posted(f"u-{number}"))

        def feed() -> None:
            for number in range(3):
                iterated.handle(signed(), posted(f"t-{number}"))
            iterated.close()

        feeder = threading.Thread(target=feed)
        feeder.start()
        received.extend([event.uuid async for event in iterated])
        while len(received) < 6:
            await asyncio.sleep(0.005)
        handled.close()
        feeder.join()

    asyncio.run(main())
    assert sorted(received) == ["t-0", "t-1", "t-2", "u-0", "u-1", "u-2"]


def test_iterating_beside_a_handler_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="go to the handler"):
        list(WebhookReceiver(None, print))


def test_an_internal_error_is_logged_and_answered(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "ringkit.webhooks._notification.decode_notification", lambda envelope: 1 / 0
    )
    reply = WebhookReceiver(SECRET).handle(signed(), posted())
    assert reply.status == 500
    assert "ZeroDivisionError" in caplog.text
    assert SECRET not in caplog.text


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=8,
)
envelopes = st.fixed_dictionaries(
    {}, optional={key: json_values | st.just(value) for key, value in envelope().items()}
)
bodies = (
    st.binary(max_size=300)
    | envelopes.map(lambda found: json.dumps(found).encode())
    | json_values.map(lambda found: json.dumps(found).encode())
)
names = st.sampled_from(
    ["Verification-Token", "Validation-Token", "Content-Length", "content-encoding"]
) | st.text(max_size=20)
values = st.just(SECRET) | st.text(max_size=30)
headers = st.dictionaries(names, values, max_size=4) | st.lists(
    st.tuples(names | st.binary(max_size=20), values | st.binary(max_size=30)), max_size=4
)


@settings(max_examples=300)
@given(headers, bodies)
@example({"Verification-Token": SECRET}, b'{"uuid": {}, "event": [], "timestamp": NaN}')
@example({"Verification-Token": SECRET}, b'{"uuid": [1], "event": {"a": 1}}')
def test_nothing_that_is_sent_raises(headers: Any, body: bytes) -> None:
    logger = logging.getLogger("ringkit.webhooks")
    receiver = WebhookReceiver(SECRET, max_body=250)
    reply = receiver.handle(headers, body)
    assert isinstance(reply, WebhookReply)
    assert reply.status in {200, 400, 401, 403, 413, 415}, reply
    assert logger.isEnabledFor(logging.ERROR)
    pairs = headers.items() if isinstance(headers, dict) else headers
    secret_given = any(value in {SECRET, SECRET.encode()} for _, value in pairs)
    assert reply.event is None or secret_given
    for name, value in reply.headers:
        assert f"{name}{value}".isprintable()


def test_what_comes_before_its_consumer_is_kept_for_it() -> None:
    """A subscription that is restored attaches after the server has begun to answer."""
    receiver = WebhookReceiver(SECRET)
    for uuid, subscription in (("u-1", "s-1"), ("u-2", "s-2"), ("u-3", "s-1")):
        assert receiver.handle(signed(), posted(uuid, subscriptionId=subscription)).status == 200
    found: dict[str, list[str]] = {"s-1": [], "s-2": []}

    def attach(name: str) -> Callable[[], None]:
        def consume(envelope: dict[str, Any]) -> bool:
            if envelope["subscriptionId"] == name:
                found[name].append(envelope["uuid"])
            return bool(envelope["subscriptionId"] == name)

        return receiver.attach(consume)

    detach = attach("s-1")
    attach("s-2")
    assert found == {"s-1": ["u-1", "u-3"], "s-2": ["u-2"]}
    detach()
    attach("s-1")
    assert found["s-1"] == ["u-1", "u-3"], "nothing is offered again"


def test_what_a_handler_or_iteration_has_is_kept_for_nothing() -> None:
    for receiver in (WebhookReceiver(SECRET, print), WebhookReceiver(SECRET)):
        if receiver._handler is None:
            iter(receiver)
        receiver.handle(signed(), posted())
        late: list[Any] = []
        receiver.attach(lambda envelope, late=late: bool(late.append(envelope)))  # type: ignore[misc]
        assert late == []


@pytest.mark.parametrize("made", [WebhookReceiver(SECRET), CardReceiver(SECRET, print)])
def test_receivers_are_neither_pickled_nor_copied(made: Any) -> None:
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="it holds a secret"):
            attempt(made)
