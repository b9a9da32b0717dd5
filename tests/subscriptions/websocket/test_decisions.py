"""The decisions of the link, as tables: pauses, timeouts, recovery, addresses, turns."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit import TransportError
from ringkit.subscriptions._transports.websocket.address import make_address
from ringkit.subscriptions._transports.websocket.connect import Standing
from ringkit.subscriptions._transports.websocket.connection import Connection, RefusedError
from ringkit.subscriptions._transports.websocket.frames import read_frame
from ringkit.subscriptions._transports.websocket.in_flight import Requests
from ringkit.subscriptions._transports.websocket.io import Connect, socket_arguments
from ringkit.subscriptions._transports.websocket.liveness import Due, Now, Terms, Watch, read_terms
from ringkit.subscriptions._transports.websocket.pace import pause_before_connect
from ringkit.subscriptions._transports.websocket.recovery import (
    Recovery,
    Replay,
    may_recover,
    recovery_of,
)


@pytest.mark.parametrize(
    ("failures", "least", "most"),
    [(0, 1, 1), (1, 2, 6), (2, 10, 20), (3, 20, 40), (4, 40, 80), (5, 80, 120), (99, 80, 120)],
)
def test_the_recommended_schedule(failures: int, least: float, most: float) -> None:
    assert pause_before_connect(failures, lambda: 0.0) == least
    assert pause_before_connect(failures, lambda: 1.0) == most


def at(seconds: float, wall: float | None = None) -> Now:
    return Now(1000 + seconds, 5000 + (seconds if wall is None else wall))


def watch(**terms: Any) -> Watch:
    return Watch(Terms(**terms), at(0))


def dues(found: Watch, *instants: float) -> list[Due]:
    return [found.look(at(instant)) for instant in instants]


TICKS = tuple(range(0, 60, 5))


def test_a_heartbeat_after_a_minute_of_silence() -> None:
    found = watch()
    assert set(dues(found, *TICKS)) == {Due.NOTHING}
    assert dues(found, 60, 65, 70) == [Due.HEARTBEAT, Due.NOTHING, Due.NOTHING]
    found.hear(at(71))
    assert set(dues(found, *range(75, 130, 5))) == {Due.NOTHING}
    assert dues(found, 131) == [Due.HEARTBEAT]


def test_nobody_who_answers_is_stale() -> None:
    found = watch()
    assert dues(found, *TICKS, 60, 65, 70, 75)[-4:] == [
        Due.HEARTBEAT, Due.NOTHING, Due.NOTHING, Due.STALE,
    ]  # fmt: skip


def test_a_short_idle_timeout_is_kept_ahead_of() -> None:
    found = watch(idle_timeout=30)
    assert dues(found, 5, 10) == [Due.NOTHING, Due.HEARTBEAT]


@pytest.mark.parametrize("wake", [at(1200), at(4, wall=1200)], ids=["both clocks", "wall clock"])
def test_after_sleep_it_is_asked_at_once_with_little_patience(wake: Now) -> None:
    found = watch()
    dues(found, 0)
    assert found.look(wake) is Due.HEARTBEAT
    later = Now(wake.monotonic + 4, wake.wall + 4)
    assert found.look(later) is Due.NOTHING
    assert found.look(Now(later.monotonic + 1, later.wall + 1)) is Due.STALE


def test_who_answers_after_sleep_is_well() -> None:
    found = watch()
    found.hear(at(1200))
    assert found.well == at(0).wall  # it may have been sent before the sleep
    assert found.look(at(1200)) is Due.HEARTBEAT
    found.hear(at(1201))
    assert found.well == at(0).wall
    found.hear(at(1202), echo=True)
    assert found.well == at(1202).wall
    assert dues(found, 1205, 1210, 1215) == [Due.NOTHING] * 3


def test_an_echo_of_before_the_sleep_proves_nothing() -> None:
    found = watch()
    assert dues(found, *TICKS, 60)[-1] is Due.HEARTBEAT
    found.hear(at(1200), echo=True)
    assert found.well == at(0).wall
    assert dues(found, 1200) == [Due.HEARTBEAT]


def test_doubt_is_asked_about_at_once_and_keeps_when_it_was_well() -> None:
    found = watch()
    found.hear(at(10))
    found.doubt(at(12))
    assert found.well == at(10).wall
    assert dues(found, 12, 16, 17) == [Due.HEARTBEAT, Due.NOTHING, Due.STALE]


def test_whoever_sends_frames_is_not_stale_for_want_of_an_echo() -> None:
    found = watch()
    found.doubt(at(0))
    assert dues(found, 0) == [Due.HEARTBEAT]
    for instant in range(1, 20):
        found.hear(at(instant))
        assert dues(found, instant) == [Due.NOTHING]
    assert dues(found, 20, 24) == [Due.NOTHING, Due.STALE]


def test_it_is_replaced_before_the_gateway_ends_it() -> None:
    found = watch()
    for instant in range(0, 86_340, 20):
        found.hear(at(instant))
        assert found.look(at(instant)) is Due.NOTHING
    assert found.look(at(86_340)) is Due.RETIRE
    assert watch().look(at(5, wall=86_400)) is Due.RETIRE
    assert watch(absolute_timeout=40).look(at(20)) is Due.RETIRE


@given(st.lists(st.floats(0, 4000), max_size=40), st.data())
def test_a_heartbeat_is_sent_before_it_is_stale(steps: list[float], data: st.DataObject) -> None:
    found, now, asked = watch(), 0.0, False
    for step in steps:
        now += step
        if data.draw(st.booleans()):
            found.hear(at(now), echo=True)
            asked = False
        due = found.look(at(now))
        assert due is not Due.STALE or asked
        asked = asked or due is Due.HEARTBEAT


def test_terms_as_documented_and_as_given() -> None:
    assert (
        read_terms(None) == read_terms({"idleTimeout": "x", "recoveryBufferSize": True}) == Terms()
    )
    given = {
        "recoveryBufferSize": 5, "recoveryTimeout": 30, "idleTimeout": 60,
        "absoluteTimeout": 600, "maxActiveRequests": 0,
    }  # fmt: skip
    assert read_terms(given) == Terms(30, 5, 60, 600, 1)


@pytest.mark.parametrize(
    ("details", "asked", "expected"),
    [
        ({}, False, Recovery.FRESH),
        (None, False, Recovery.FRESH),
        ({"recoveryState": "Successful"}, True, Recovery.RECOVERED),
        ({"recoveryState": "Failed", "recoveryErrorCode": "WSG-1005"}, True, Recovery.FAILED),
        ({}, True, Recovery.FAILED),
    ],
)
def test_recovery(details: Any, asked: bool, expected: Recovery) -> None:
    assert recovery_of(details, asked=asked) is expected


def test_after_the_recovery_timeout_nothing_is_continued() -> None:
    assert may_recover(100, 279.9, 180)
    assert not may_recover(100, 280, 180)


def test_as_many_as_are_kept_may_not_be_all() -> None:
    replay = Replay(3)
    for _ in range(2):
        replay.count()
    assert not replay.overflowed
    replay.count()
    assert replay.overflowed


URI = {"uri": "wss://ws.example/ws", "ws_access_token": "secret&token"}


def test_addresses() -> None:
    assert make_address(URI, "", secure=True) == "wss://ws.example/ws?access_token=secret%26token"
    assert make_address(URI, "c d", secure=True).endswith("&wsc=c+d")
    queried = URI | {"uri": "wss://ws.example/ws?x=1"}
    assert make_address(queried, "", secure=True).startswith("wss://ws.example/ws?x=1&access_token")
    plain = URI | {"uri": "ws://127.0.0.1:1/ws"}
    assert make_address(plain, "", secure=False).startswith("ws://127.0.0.1:1/ws?")


@pytest.mark.parametrize(
    "answer", [None, {}, URI | {"uri": ""}, URI | {"uri": 5}, URI | {"ws_access_token": None}]
)
def test_an_answer_without_an_address(answer: Any) -> None:
    with pytest.raises(TransportError, match="names no WebSocket"):
        make_address(answer, "", secure=True)


@pytest.mark.parametrize("uri", ["ws://ws.example/", "http://ws.example/", "ws.example"])
def test_a_token_is_not_told_without_encryption(uri: str) -> None:
    with pytest.raises(TransportError, match="without encryption") as caught:
        make_address(URI | {"uri": uri}, "", secure=True)
    assert "secret" not in str(caught.value)


def test_a_standing_shows_no_token() -> None:
    assert "secret" not in repr(Standing("secret", 5.0))


class Line:
    """A socket that nobody reads."""

    def abort(self) -> None:
        """Do nothing."""


DETAILS = '[{"type":"ConnectionDetails","messageId":"1","status":200},{"recoveryBufferSize":2}]'
REFUSAL = '[{"type":"Error","messageId":"1","status":401},{"errorCode":"WSG-401"}]'


@pytest.mark.parametrize("text", ["", "[]", '[{"type":"Heartbeat","messageId":"1"}]'])
def test_a_connection_begins_with_its_details(text: str) -> None:
    with pytest.raises(TransportError):
        Connection(Line(), text, at(0))
    assert Connection(Line(), DETAILS, at(0)).terms.recovery_buffer == 2


def test_a_refusal_says_why() -> None:
    with pytest.raises(RefusedError, match="401 WSG-401") as caught:
        Connection(Line(), REFUSAL, at(0))
    assert (caught.value.status, caught.value.code) == (401, "WSG-401")


class Ear:
    """Writes down what a connection tells."""

    def __init__(self) -> None:
        self.settlements: list[float | None] = []
        self.count = 0

    def opened(self, recovery: Recovery, since: float) -> None:
        """Nothing to note."""

    def settled(self, missing: float | None) -> None:
        self.settlements.append(missing)

    def notification(self, frame: Any) -> None:
        self.count += 1

    def lost(self, error: Exception) -> None:
        """Nothing to note."""


def replay(connection: Connection, ear: Ear, count: int) -> None:
    for _ in range(count):
        connection.take('[{"type":"ServerNotification","messageId":"n"},{}]', at(1), ear)


def test_a_full_replay_is_a_gap_even_if_the_connection_breaks_within_it() -> None:
    ear = Ear()
    first = Connection(Line(), DETAILS, at(0), asked=True, since=77.0)
    first.settle()
    replay(first, ear, 2)
    assert first.missing == 77.0
    second = Connection(Line(), DETAILS, at(2), asked=True, since=99.0, missing=first.missing)
    echo = second.settle()
    replay(second, ear, 1)
    assert second.take(echo, at(3), ear) == ""
    assert ear.settlements == [77.0]
    replay(second, ear, 5)
    assert second.missing is None
    assert ear.count == 8


def test_heartbeats_of_the_gateway_are_echoed_and_what_is_no_frame_is_passed_over() -> None:
    connection, ear = Connection(Line(), DETAILS, at(0)), Ear()
    theirs = '[{"type":"Heartbeat","messageId":"theirs"}]'
    assert connection.take(theirs, at(1), ear) == theirs
    ours = connection.ask()
    assert connection.take(ours, at(1), ear) == ""
    assert connection.take("rubbish", at(2), ear) == ""
    assert connection.watch.well == at(1).wall


@pytest.mark.parametrize(("code", "expected"), [("WSG-902", True), ("WSG-903", True), ("X", False)])
def test_timeouts_of_the_gateway_are_nothing_to_worry_about(code: str, expected: bool) -> None:
    connection = Connection(Line(), DETAILS, at(0))
    text = f'[{{"type":"Error","messageId":"1","status":408}},{{"errorCode":"{code}"}}]'
    connection.take(text, at(1), Ear())
    assert connection.retired is expected


def test_whoever_waits_is_told_of_the_end() -> None:
    requests = Requests(1)
    assert list(requests.enter(1)) == []
    answer = requests.expect("m")
    waiting: Any = requests.enter(1)
    turn = next(waiting).future
    requests.end(TransportError("gone"))
    with pytest.raises(TransportError, match="gone"):
        answer.result(0)
    with pytest.raises(TransportError, match="gone"):
        turn.result(0)
    with pytest.raises(TransportError, match="gone"):
        requests.expect("n")
    assert not requests.answer(read_frame('[{"type":"ClientRequest","messageId":"m"}]'))


def test_turns_are_first_come_first_served() -> None:
    requests = Requests(1)
    list(requests.enter(1))
    waiting: list[Any] = [requests.enter(1) for _ in range(3)]
    turns = [next(each).future for each in waiting]
    requests.leave()
    assert [turn.done() for turn in turns] == [True, False, False]
    requests.leave()
    assert [turn.done() for turn in turns] == [True, True, False]


def test_the_websocket_is_made_as_the_http_client_is(tmp_path: Path) -> None:
    def made(url: str, **settings: Any) -> dict[str, Any]:
        return socket_arguments(Connect(url, (("User-Agent", "app"),)), settings)

    plain = made("ws://127.0.0.1/")
    assert "ssl" not in plain
    assert plain["additional_headers"] == (("User-Agent", "app"),)
    assert plain["proxy"] is True
    assert made("ws://127.0.0.1/", trust_env=False)["proxy"] is None
    assert made("ws://127.0.0.1/", proxy="http://proxy:3128")["proxy"] == "http://proxy:3128"
    assert made("wss://x/")["ssl"].verify_mode is ssl.CERT_REQUIRED
    assert made("wss://x/", verify=False)["ssl"].verify_mode is ssl.CERT_NONE
    context = ssl.create_default_context()
    assert made("wss://x/", verify=context)["ssl"] is context
    with pytest.raises(FileNotFoundError):
        made("wss://x/", verify=str(tmp_path / "missing.pem"))
