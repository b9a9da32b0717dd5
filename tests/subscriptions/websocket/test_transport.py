"""The WebSocket transport against the emulator's gateway, over real sockets, sync and async."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from ringkit import BadRequestError, NotFoundError, TransportError
from ringkit._call.untyped import untyped_call
from ringkit._io.flow import perform
from ringkit.subscriptions._transports.websocket import connect
from ringkit.subscriptions._transports.websocket.io import Connect
from tests.subscriptions.websocket.support import FILTERS, MODES, Rig, rig


@pytest.fixture(params=MODES)
def running(request: pytest.FixtureRequest) -> Iterator[Rig]:
    with rig(request.param) as made:
        yield made


def test_notifications_arrive_in_order(running: Rig) -> None:
    running.subscribe()
    assert running.data["deliveryMode"]["transportType"] == "WebSocket"
    for number in range(20):
        assert running.notify(number) == 1
    running.until(lambda: len(running.watcher.uuids) == 20)
    assert running.numbers() == list(range(20))
    assert running.watcher.events == []
    assert running.token_requests() == 1


def test_notifications_before_open_are_kept(running: Rig) -> None:
    running.data = running.call(running.transport.create(FILTERS))
    running.notify(1)
    running.notify(2)
    running.call(running.transport.open(running.data, running.watcher))
    running.notify(3)
    running.until(lambda: len(running.watcher.uuids) == 3)
    assert running.numbers() == [1, 2, 3]


def test_a_cut_is_recovered_without_loss(running: Rig) -> None:
    running.subscribe()
    running.notify(1)
    running.until(lambda: running.watcher.uuids)
    assert running.emulator.drop_ws() == 1
    running.notify(2)
    running.until(lambda: running.watcher.events == ["lost", "recovered"], skip=1)
    running.notify(3)
    running.until(lambda: len(running.watcher.uuids) == 3)
    assert running.numbers() == [1, 2, 3]
    assert running.token_requests() == 2


def test_an_overflow_of_the_recovery_buffer_is_a_gap(running: Rig) -> None:
    running.subscribe()
    running.notify(0)
    running.until(lambda: running.watcher.uuids)
    before = running.clock.time()
    running.clock.advance(1)
    running.emulator.drop_ws()
    for number in range(1, 152):
        running.notify(number)
    running.until(lambda: running.watcher.events == ["lost", "gap"], skip=1)
    assert running.numbers() == [0, *range(52, 152)]
    assert before - 5 < running.watcher.gaps[0] <= before + 1


def test_one_less_than_the_recovery_buffer_is_no_gap(running: Rig) -> None:
    running.subscribe()
    running.emulator.drop_ws()
    for number in range(99):
        running.notify(number)
    running.until(lambda: running.watcher.events == ["lost", "recovered"], skip=1)
    assert running.numbers() == list(range(99))


@pytest.mark.parametrize("late", [False, True])
def test_a_session_that_is_gone_ends_the_subscription(running: Rig, late: bool) -> None:
    """Too late, or forgotten by the gateway: a new one can be created over the open connection."""
    running.subscribe()
    ended = running.clock.time()
    running.emulator.drop_ws(forget=not late)
    if late:
        running.until(lambda: running.watcher.events == ["lost"])
        running.clock.advance(200)
    running.notify(1)
    running.until(lambda: running.watcher.events == ["lost", "closed"], skip=1)
    assert abs(running.watcher.gaps[0] - ended) < 10
    tokens = running.token_requests()
    running.subscribe()
    running.notify(2)
    running.until(lambda: running.watcher.uuids)
    assert running.numbers() == [2]
    assert running.token_requests() == tokens == 2


def test_other_filters_and_removal_over_the_socket(running: Rig) -> None:
    running.subscribe()
    transport, data = running.transport, running.data
    assert running.call(transport.renew(data, None))["id"] == data["id"]
    messages = "/restapi/v1.0/account/~/extension/~/message-store"
    changed = running.call(transport.renew(data, [messages]))
    assert changed["id"] == data["id"]
    assert changed["eventFilters"][0].endswith("/message-store")
    assert running.notify() == 0
    running.emulator.inbound_sms("hello")
    running.until(lambda: running.watcher.uuids)
    running.call(transport.remove(data))
    assert running.emulator.notify(messages, {}) == 0
    with pytest.raises(TransportError, match="has no connection"):
        running.call(transport.renew(data, None))
    running.call(transport.remove(data))
    with pytest.raises(TransportError, match="has no connection"):
        running.call(transport.renew(data, [messages]))


def test_a_subscription_removed_elsewhere_is_not_found(running: Rig) -> None:
    running.subscribe()
    send(running, _removal(running))
    with pytest.raises(NotFoundError):
        running.call(running.transport.renew(running.data, None))


def _removal(running: Rig) -> Any:
    return untyped_call("DELETE", f"/restapi/v1.0/subscription/{running.data['id']}")


@pytest.mark.parametrize("ended", ["session", "subscription"])
def test_a_subscription_that_ended_while_the_socket_is_open_is_detected(
    running: Rig, ended: str
) -> None:
    """Subscriptions end with their auth session, while the WebSocket stays open."""
    running.subscribe()
    running.notify(1)
    running.until(lambda: running.watcher.uuids)
    alive_at = running.clock.time()
    running.clock.advance(600)
    if ended == "session":
        for _ in range(5):  # as many sessions as a user may have with an application
            log_in(running)
        send(running, untyped_call("GET", "/restapi/v1.0/account/~"))  # which needs a new login
    else:
        send(running, _removal(running))
        running.call(running.transport.probe())
    assert running.notify(2) == 0
    running.until(lambda: running.watcher.events == ["closed"])
    assert abs(running.watcher.gaps[0] - alive_at) < 10
    running.subscribe()
    running.notify(3)
    running.until(lambda: len(running.watcher.uuids) == 2)
    assert running.numbers() == [1, 3]


def log_in(running: Rig) -> None:
    emulator = running.emulator
    answer = httpx.post(
        f"{emulator.url}/restapi/oauth/token",
        auth=(emulator.client_id, str(emulator.client_secret)),
        data={
            "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
            "assertion": emulator.jwt,
        },
    )
    assert answer.status_code == 200


def send(running: Rig, call: Any) -> None:
    running.call(running.client._engine.execute(call, running.client._options))


def test_remove_after_close_continues_the_session(running: Rig) -> None:
    running.subscribe()
    running.call(running.transport.close())
    assert running.notify() == 1
    running.call(running.transport.remove(running.data))
    assert running.notify() == 0
    assert running.watcher.uuids == []
    assert running.watcher.events == []


def test_errors_of_the_platform_are_raised(running: Rig) -> None:
    with pytest.raises(BadRequestError) as caught:
        running.call(running.transport.create(["/no/such/filter"]))
    assert caught.value.error_code == "SUB-508"
    assert "POST /restapi/v1.0/subscription" in str(caught.value)
    running.subscribe()
    running.notify()
    running.until(lambda: running.watcher.uuids)


def test_a_subscription_is_continued_from_a_position(running: Rig) -> None:
    running.subscribe()
    running.notify(1)
    running.until(lambda: running.watcher.uuids)
    position = running.transport.position()
    running.call(running.transport.close())
    running.notify(2)
    running.transport = running.another()
    running.call(running.transport.open(running.data, running.watcher, position))
    running.notify(3)
    running.until(lambda: len(running.watcher.uuids) == 3)
    assert running.numbers() == [1, 2, 3]
    assert running.watcher.events == []


@pytest.mark.parametrize("position", ["", "rubbish", "12.5", "12.5 rubbish"])
def test_a_subscription_without_a_valid_position_is_closed(running: Rig, position: str) -> None:
    running.subscribe()
    running.call(running.transport.close())
    running.transport = running.another()
    running.call(running.transport.open(running.data, running.watcher, position))
    assert running.watcher.events == ["closed"]


def test_nothing_is_reported_and_nothing_runs_after_close(running: Rig) -> None:
    running.subscribe()
    position = running.transport.position()
    assert position.split()[1]
    threads = threading.active_count()
    running.call(running.transport.close())
    assert running.transport.position() == ""
    running.notify()
    assert running.watcher.uuids == []
    assert running.watcher.events == []
    assert threading.active_count() <= threads
    assert running.emulator.drop_ws() == 0
    running.call(running.transport.close())


def test_closing_while_it_tries_to_connect(running: Rig) -> None:
    running.subscribe()
    running.emulator.faults.add(path="/restapi/oauth/wstoken", status=503, count=None)
    running.emulator.drop_ws()
    running.until(lambda: running.watcher.events == ["lost"])
    began = time.monotonic()
    running.call(running.transport.close())
    assert time.monotonic() - began < 20
    assert running.watcher.events == ["lost"]


def test_no_log_and_no_error_shows_a_token(
    running: Rig, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets: list[str] = []
    fetch = connect.fetch_address

    def noted(*arguments: Any) -> Any:
        url = yield from fetch(*arguments)
        secrets.extend(value for _, value in parse_qsl(urlsplit(url).query))
        return url

    monkeypatch.setattr(connect, "fetch_address", noted)
    with caplog.at_level(logging.DEBUG):
        running.subscribe()
        secrets.append(running.transport.position().split()[1])
        running.emulator.drop_ws()
        running.until(lambda: running.watcher.events == ["lost", "recovered"], skip=1)
        running.call(running.transport.close())

        def twice(*arguments: Any) -> Any:
            yield from ()
            return f"{running.emulator.url.replace('http', 'ws')}/ws?access_token={secrets[0]}"

        monkeypatch.setattr(connect, "fetch_address", twice)
        with pytest.raises(TransportError, match="401") as caught:
            running.call(running.another().create(FILTERS))
    assert len(set(secrets)) >= 3
    logged = [found.getMessage() for found in caplog.records if "uvicorn" not in found.name]
    assert logged
    shown = "".join([*logged, *traceback.format_exception(caught.value)])
    assert not [secret for secret in secrets if secret in shown]


@pytest.mark.parametrize("url", ["ws://127.0.0.1:1/?access_token=s3cret", "nonsense s3cret"])
def test_no_failure_to_connect_shows_the_address(running: Rig, url: str) -> None:
    with pytest.raises(TransportError, match="did not open") as caught:
        running.call(perform(Connect(url)))
    assert "s3cret" not in "".join(traceback.format_exception(caught.value))
    assert "s3cret" not in repr(Connect(url))
