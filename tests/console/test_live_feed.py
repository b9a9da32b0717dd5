"""The live feed, with a real WebSocket client."""

from __future__ import annotations

import json
import logging
import random
import socket
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from urllib.parse import urlsplit

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from ringkit_emulator import Emulator
from ringkit_emulator._console.topics import TOPICS, StateTopic
from tests.console.feed import Feed, live_url, watching
from tests.emulator.subscriptions.webhook_receiver import Receiver
from tests.emulator.support import ACCOUNT, EXTENSION, Api


def test_every_topic_comes_at_first_and_then_what_changes(emulator: Emulator) -> None:
    with Api(emulator) as api, watching(emulator) as feed:
        assert list(feed.states) == list(TOPICS)
        assert feed.states["emulator"]["url"] == emulator.url
        feed.read_all()
        feed.messages.clear()
        before = feed.states["clock"]["time"]
        emulator.clock.advance(60)
        assert feed.until("clock", lambda clock: clock["time"] == before + 60)
        assert not {"emulator", "requests", "users"} & {m["topic"] for m in feed.messages}
        feed.messages.clear()
        api.get(ACCOUNT)
        requests = feed.until("requests", lambda entries: len(entries) == 2)
        assert requests[-1]["path"] == ACCOUNT
        assert all("state" not in m for m in feed.messages if m["topic"] == "requests")


def test_a_request_without_an_answer_yet_is_shown_and_then_answered(emulator: Emulator) -> None:
    emulator.faults.add(kind="delay", seconds=3600)
    with watching(emulator) as feed, ThreadPoolExecutor() as pool:
        waiting = pool.submit(httpx.get, f"{emulator.url}{ACCOUNT}")
        feed.until("requests", lambda entries: len(entries) == 1 and entries[0]["status"] is None)
        emulator.clock.advance(3600)
        feed.until("requests", lambda entries: entries[0]["status"] == 401)
        assert waiting.result(10).status_code == 401


def test_a_reset_empties_the_log(emulator: Emulator) -> None:
    with watching(emulator) as feed:
        httpx.get(f"{emulator.url}/restapi")
        feed.until("requests", len)
        emulator.reset()
        feed.until("requests", lambda entries: entries == [])


def test_a_burst_is_few_messages(emulator: Emulator) -> None:
    with Api(emulator) as api, watching(emulator) as feed:
        feed.read_all()
        feed.messages.clear()
        began = time.monotonic()
        for _ in range(100):
            api.get(ACCOUNT)
            emulator.clock.advance(1)
        feed.until("requests", lambda entries: sum(e["status"] == 200 for e in entries) == 101)
        took = time.monotonic() - began
        for topic in ("requests", "clock"):
            count = sum(message["topic"] == topic for message in feed.messages)
            assert 0 < count <= took * 10 + 2


def test_nothing_is_computed_while_no_console_is_open(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def counting(platform: object) -> int:
        calls.append(platform)
        return len(calls)

    monkeypatch.setitem(TOPICS, "counted", StateTopic(counting))  # type: ignore[arg-type]
    httpx.get(f"{emulator.url}/restapi")
    emulator.clock.advance(1)
    assert calls == []
    with watching(emulator) as feed:
        feed.until("counted", bool)
        emulator.clock.advance(1)
        feed.until("counted", lambda count: count > 1)
    seen = threading.Event()
    while not seen.is_set():
        count = len(calls)
        emulator.clock.advance(1)
        time.sleep(0.15)
        if len(calls) == count:
            seen.set()


def test_a_topic_that_fails_says_so_and_others_continue(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def failing(_platform: object) -> None:
        raise KeyError("lost")

    monkeypatch.setitem(TOPICS, "failing", StateTopic(failing))  # type: ignore[arg-type]
    with caplog.at_level(logging.CRITICAL, "ringkit_emulator"):
        with connect(live_url(emulator), proxy=None) as client:
            texts = [str(client.recv(10)) for _ in TOPICS]
    assert '{"topic":"failing","error":"KeyError: \'lost\'"}' in texts
    assert len(texts) == len(TOPICS)


def test_a_console_that_reads_late_is_up_to_date_and_holds_up_no_other(emulator: Emulator) -> None:
    """What it has not read is not kept for it: it gets fewer messages, about more at once."""
    size = 200

    def are_complete(entries: list[dict[str, object]]) -> bool:
        asked = [entry for entry in entries if "?x" in str(entry["path"])]
        return len(asked) == size and all(entry["status"] for entry in asked)

    with narrow_connection(emulator) as late_reader, Api(emulator) as api:
        with watching(emulator) as other:
            for number in range(size):
                # More than a connection takes, and nothing that compresses well.
                long = urlsafe_b64encode(random.randbytes(30_000)).decode()
                api.get(f"{ACCOUNT}?x{long}")
                if number % 4 == 3:  # so that there are many messages
                    other.until("requests", lambda entries: "?x" in str(entries[-1]["path"]))
            other.until("requests", are_complete)
        late = Feed(late_reader)
        late.until("requests", are_complete)
        assert len(late.messages) < len(other.messages)
        late.read_all()


@contextmanager
def narrow_connection(emulator: Emulator) -> Iterator[ClientConnection]:
    """A connection to the live feed for which the machine keeps little that is not read."""
    with socket.socket() as found:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        found.connect(("127.0.0.1", urlsplit(emulator.url).port))
        with connect(
            live_url(emulator), sock=found, proxy=None, max_queue=1, max_size=None
        ) as client:
            yield client


def test_stopping_closes_open_consoles(caplog: pytest.LogCaptureFixture) -> None:
    with Emulator() as emulator, connect(live_url(emulator), proxy=None) as client:
        for _ in TOPICS:
            client.recv(10)
        emulator.stop()
        with pytest.raises(ConnectionClosed) as closed:
            client.recv(10)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1001
    assert [r for r in caplog.records if r.levelno >= logging.WARNING] == []


@pytest.mark.parametrize(
    ("headers", "says"),
    [
        ({"Origin": "https://evil.example"}, "cannot control"),
        ({"Origin": "null"}, "cannot control"),
    ],
    ids=["origin", "null"],
)
def test_pages_of_other_origins_are_refused(
    emulator: Emulator, headers: dict[str, str], says: str
) -> None:
    with pytest.raises(InvalidStatus) as refused:
        with connect(live_url(emulator), proxy=None, additional_headers=headers):
            pass
    assert refused.value.response.status_code == 403
    assert says in (refused.value.response.body or b"").decode()


def test_no_feed_without_control() -> None:
    with Emulator(control=False) as emulator:
        with pytest.raises(InvalidStatus) as refused:
            with connect(live_url(emulator), proxy=None):
                pass
        assert refused.value.response.status_code == 404


def test_no_secret_is_in_the_feed(emulator: Emulator) -> None:
    with Receiver() as receiver, Api(emulator) as api:
        document = {
            "eventFilters": [f"{EXTENSION}/message-store"],
            "deliveryMode": receiver.mode
            | {
                "address": f"{receiver.url}?token={'q' * 30}",
                "verificationToken": "v" * 30,
            },
        }
        assert api.post("/restapi/v1.0/subscription", json=document).is_success
        document["deliveryMode"] = {"transportType": "PubNub", "encryption": True}
        mode = api.post("/restapi/v1.0/subscription", json=document).json()["deliveryMode"]
        token = api.headers["Authorization"].removeprefix("Bearer ")
        httpx.get(f"{emulator.url}{ACCOUNT}?access_token={token}")
        emulator.inbound_sms("hello")
        with watching(emulator) as feed:
            feed.read_all()
        text = json.dumps(feed.messages)
    assert "access_token=UktFT" in text
    secrets = [token, emulator.jwt, emulator.client_secret, "v" * 30, "q" * 30]
    for secret in (*secrets, mode["secretKey"], mode["encryptionKey"], "password"):
        assert secret
        assert secret not in text
