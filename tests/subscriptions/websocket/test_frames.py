"""Frames of the gateway: reading any text, writing requests, and showing no secret."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringkit.subscriptions._transports.websocket import frames
from ringkit.subscriptions._transports.websocket.frames import FrameError, Wsc, newest, read_frame


def written(meta: dict[str, Any], *body: Any) -> str:
    return json.dumps([meta, *body])


NOTIFICATION = {
    "type": "ServerNotification",
    "messageId": "m-1",
    "status": 200,
    "headers": {"RCRequestId": "r-1"},
    "wsc": {"token": "secret-token", "sequence": 7},
}


def test_a_notification() -> None:
    frame = read_frame(written(NOTIFICATION, {"uuid": "u-1", "body": {"a": [1, "]"]}}))
    assert frame.kind == frames.SERVER_NOTIFICATION
    assert (frame.message_id, frame.status) == ("m-1", 200)
    assert frame.headers == {"RCRequestId": "r-1"}
    assert frame.wsc == Wsc("secret-token", 7)
    assert frame.body() == {"uuid": "u-1", "body": {"a": [1, "]"]}}


def test_a_frame_without_a_body() -> None:
    frame = read_frame(' [ {"type":"Heartbeat","messageId":"h"} ] ')
    assert (frame.kind, frame.message_id, frame.wsc, frame.body()) == ("Heartbeat", "h", None, None)


def test_a_multipart_frame_is_not_json() -> None:
    """The parts are in the frame as they are (platform-facts.md, 10)."""
    parts = '--Boundary_1\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n--Boundary_1--'
    head = '{"type":"ClientRequest","messageId":"1","status":207,"headers":{"X":",--Boundary"}}'
    frame = read_frame(f"[{head},{parts}]")
    assert (frame.status, frame.text) == (207, parts)
    with pytest.raises(FrameError, match="not JSON"):
        frame.body()


def test_missing_fields_and_fields_of_other_types_are_ignored() -> None:
    frame = read_frame(
        '[{"type":5,"messageId":6,"status":"x","headers":[],"wsc":{"token":1}},null]'
    )
    assert frame == frames.Frame("", "6", 0, {}, None, "null")
    assert frame.body() is None


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "[1]", "null", '[{"a":1}', '[{"a":1} {"b":2}]', "[{]", '["a",{"b":1}]',
     "[" * 50_000, '[{"a":' * 50_000],
)  # fmt: skip
def test_malformed_frames(text: str) -> None:
    with pytest.raises(FrameError) as caught:
        read_frame(text)
    assert caught.value.__cause__ is None


@settings(max_examples=300)
@given(st.text(alphabet='[]{}",:ab1 \\-\n', max_size=60) | st.text(max_size=60))
def test_no_text_raises_another_error(text: str) -> None:
    try:
        frame = read_frame(text)
        frame.body()
    except FrameError:
        return
    assert isinstance(frame.text, str)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=8,
)


@settings(max_examples=200)
@given(st.dictionaries(st.text(max_size=8), json_values, max_size=4), json_values)
def test_every_array_of_an_object_and_a_body_is_read(meta: dict[str, Any], body: Any) -> None:
    frame = read_frame(written(meta, body))
    assert frame.body() == body


def test_requests_are_written_as_documented() -> None:
    text = frames.write_request(
        "id-1", "POST", "/restapi/v1.0/subscription/", body='{"eventFilters":[]}',
        query={"a": ["1", "2"]}, headers={"X": "y"},
    )  # fmt: skip
    assert json.loads(text) == [
        {
            "type": "ClientRequest", "messageId": "id-1", "method": "POST",
            "path": "/restapi/v1.0/subscription/", "headers": {"X": "y"},
            "query": {"a": ["1", "2"]},
        },
        {"eventFilters": []},
    ]  # fmt: skip
    assert frames.write_request("i", "GET", "/p") == (
        '[{"type":"ClientRequest","messageId":"i","method":"GET","path":"/p"}]'
    )
    assert json.loads(frames.write_heartbeat("h")) == [{"type": "Heartbeat", "messageId": "h"}]


def test_the_newest_recovery_token() -> None:
    def frame(kind: str, wsc: dict[str, Any] | None) -> frames.Frame:
        return read_frame(written({"type": kind, "wsc": wsc}))

    known = Wsc("a", 5)
    assert newest(None, frame("ClientRequest", None)) is None
    assert newest(known, frame("ClientRequest", None)) == known
    assert newest(known, frame("ServerNotification", {"token": "b", "sequence": 4})) == known
    assert newest(known, frame("Heartbeat", {"token": "b", "sequence": 6})) == Wsc("b", 6)
    opened = frame("ConnectionDetails", {"token": "c", "sequence": 1})
    assert newest(known, opened) == Wsc("c", 1)


def test_no_secret_is_shown() -> None:
    frame = read_frame(written(NOTIFICATION, {"token": "secret-body"}))
    assert "secret" not in repr(frame)
    with pytest.raises(FrameError) as caught:
        read_frame('[{"token": secret}]')
    assert "secret" not in str(caught.value)
