"""One connection to the gateway: its first frame, its recovery, replays, heartbeats, errors."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit import TransportError
from ringkit.subscriptions._transports.websocket.connection import Connection, GatewayRefusedError
from ringkit.subscriptions._transports.websocket.liveness import Instant
from ringkit.subscriptions._transports.websocket.recovery import (
    Recovery,
    ReplayCounter,
    may_recover,
    recovery_of,
)


def at(seconds: float, wall: float | None = None) -> Instant:
    return Instant(1000 + seconds, 5000 + (seconds if wall is None else wall))


@pytest.mark.parametrize(
    ("details", "requested", "expected"),
    [
        ({}, False, Recovery.FRESH),
        (None, False, Recovery.FRESH),
        ({"recoveryState": "Successful"}, True, Recovery.RECOVERED),
        ({"recoveryState": "Failed", "recoveryErrorCode": "WSG-1005"}, True, Recovery.FAILED),
        ({}, True, Recovery.FAILED),
    ],
)
def test_recovery(details: Any, requested: bool, expected: Recovery) -> None:
    assert recovery_of(details, requested=requested) is expected


def test_after_the_recovery_timeout_nothing_is_continued() -> None:
    assert may_recover(100, 279.9, 180)
    assert not may_recover(100, 280, 180)


def test_a_full_buffer_counts_as_overflowed() -> None:
    replay = ReplayCounter(3)
    for _ in range(2):
        replay.count()
    assert not replay.overflowed
    replay.count()
    assert replay.overflowed


class StubSocket:
    """A socket without a connection."""

    def abort(self) -> None:
        """Do nothing."""


DETAILS = '[{"type":"ConnectionDetails","messageId":"1","status":200},{"recoveryBufferSize":2}]'
REFUSAL = '[{"type":"Error","messageId":"1","status":401},{"errorCode":"WSG-401"}]'


@pytest.mark.parametrize("text", ["", "[]", '[{"type":"Heartbeat","messageId":"1"}]'])
def test_the_first_frame_must_be_connection_details(text: str) -> None:
    with pytest.raises(TransportError):
        Connection(StubSocket(), text, at(0))
    assert Connection(StubSocket(), DETAILS, at(0)).details.recovery_buffer == 2


def test_a_refused_connection_has_status_and_code() -> None:
    with pytest.raises(GatewayRefusedError, match="401 WSG-401") as caught:
        Connection(StubSocket(), REFUSAL, at(0))
    assert (caught.value.status, caught.value.code) == (401, "WSG-401")


class Recorder:
    """Records the events of a connection."""

    def __init__(self) -> None:
        self.gaps: list[float | None] = []
        self.count = 0
        self.unread: list[str] = []

    def connected(self, recovery: Recovery, since: float) -> None:
        """Do nothing."""

    def replay_ended(self, missing_since: float | None) -> None:
        self.gaps.append(missing_since)

    def notification(self, frame: Any) -> None:
        self.count += 1

    def unreadable(self, reason: str) -> None:
        self.unread.append(reason)

    def disconnected(self, error: Exception) -> None:
        """Do nothing."""


def replay(connection: Connection, recorder: Recorder, count: int) -> None:
    for _ in range(count):
        connection.handle('[{"type":"ServerNotification","messageId":"n"},{}]', at(1), recorder)


def test_a_full_replay_is_a_gap_even_if_the_connection_breaks_within_it() -> None:
    recorder = Recorder()
    first = Connection(StubSocket(), DETAILS, at(0), recovery_requested=True, since=77.0)
    first.make_replay_marker()
    replay(first, recorder, 2)
    assert first.missing_since == 77.0
    second = Connection(
        StubSocket(),
        DETAILS,
        at(2),
        recovery_requested=True,
        since=99.0,
        missing_since=first.missing_since,
    )
    echo = second.make_replay_marker()
    replay(second, recorder, 1)
    assert second.handle(echo, at(3), recorder) == ""
    assert recorder.gaps == [77.0]
    replay(second, recorder, 5)
    assert second.missing_since is None
    assert recorder.count == 8


def test_heartbeats_of_the_gateway_are_echoed_and_malformed_frames_are_reported() -> None:
    connection, recorder = Connection(StubSocket(), DETAILS, at(0)), Recorder()
    theirs = '[{"type":"Heartbeat","messageId":"theirs"}]'
    assert connection.handle(theirs, at(1), recorder) == theirs
    ours = connection.make_heartbeat()
    assert connection.handle(ours, at(1), recorder) == ""
    assert connection.handle("rubbish", at(2), recorder) == ""
    assert len(recorder.unread) == 1
    assert connection.liveness.alive_at == at(1).wall


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("@deep@"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
_META = st.fixed_dictionaries(
    {
        "type": st.sampled_from(["ServerNotification", "Heartbeat", "Error", "ClientRequest"])
        | _JSON
    },
    optional={"messageId": _JSON, "status": _JSON, "headers": _JSON, "wsc": _JSON},
)


@given(
    meta=_META | _JSON,
    body=_JSON,
    depth=st.sampled_from([500, 900, 100_000]),
    cut=st.integers(0, 400) | st.none(),
)
def test_no_frame_ends_a_connection(meta: Any, body: Any, depth: int, cut: int | None) -> None:
    """Whatever arrives is handled or reported; the next notification is passed on."""
    connection, recorder = Connection(StubSocket(), DETAILS, at(0)), Recorder()
    text = json.dumps([meta, body]).replace('"@deep@"', "[" * depth + "]" * depth)
    connection.handle(text if cut is None else text[:cut], at(1), recorder)
    before = recorder.count
    connection.handle('[{"type":"ServerNotification","messageId":"n"},{}]', at(1), recorder)
    assert recorder.count == before + 1


@given(body=_JSON, depth=st.sampled_from([900, 100_000]))
def test_no_first_frame_raises_anything_but_our_errors(body: Any, depth: int) -> None:
    names = ["recoveryTimeout", "recoveryBufferSize", "absoluteTimeout", "maxActiveRequests"]
    frame = [{"type": "ConnectionDetails", "status": 200}, dict.fromkeys(names, body)]
    text = json.dumps(frame).replace('"@deep@"', "[" * depth + "]" * depth)
    with contextlib.suppress(TransportError):
        details = Connection(StubSocket(), text, at(0)).details
        assert details.absolute_timeout >= 0
        assert details.active_requests >= 1


@pytest.mark.parametrize(("code", "expected"), [("WSG-902", True), ("WSG-903", True), ("X", False)])
def test_timeouts_of_the_gateway_are_no_failure(code: str, expected: bool) -> None:
    connection = Connection(StubSocket(), DETAILS, at(0))
    text = f'[{{"type":"Error","messageId":"1","status":408}},{{"errorCode":"{code}"}}]'
    connection.handle(text, at(1), Recorder())
    assert connection.timed_out is expected
