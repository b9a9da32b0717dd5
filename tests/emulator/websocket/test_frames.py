"""Frames, session context tokens and the replay buffer, without sockets."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringkit_emulator._options import SubscriptionOptions
from ringkit_emulator._websocket.frame_handler import rest_request, subscription_header
from ringkit_emulator._websocket.frames import (
    ClientRequest,
    FrameError,
    Heartbeat,
    SessionPosition,
    UnsupportedContentError,
    build_frame,
    build_raw_frame,
    connection_details,
    decode_session_token,
    encode_session_token,
    frame_body,
    join_headers,
    parse_frame,
)
from ringkit_emulator._websocket.gateway import ReplayBuffer
from ringkit_emulator._wire.messages import Answer, binary_answer, json_answer

META = {"type": "ClientRequest", "messageId": "1", "method": "get", "path": "/x"}
SESSION = "0d5c5a3e-5f0a-4a87-9f0f-0123456789ab"


def test_a_heartbeat_is_read() -> None:
    assert parse_frame('[{"type":"Heartbeat","messageId":"h"}]') == Heartbeat("h")


def test_a_request_is_read() -> None:
    meta = META | {
        "headers": {"X-User-Agent": "app", "Left-Out": None},
        "query": {"page": 2, "view": ["A", "B"], "on": True},
    }
    assert parse_frame(json.dumps([meta, {"a": "é"}])) == ClientRequest(
        "1",
        "GET",
        "/x",
        (("page", "2"), ("view", "A"), ("view", "B"), ("on", "true")),
        (("X-User-Agent", "app"),),
        b'{"a": "\\u00e9"}',
    )


@pytest.mark.parametrize(("body", "expected"), [([], b""), ([{}], b"{}"), (["text"], b'"text"')])
def test_a_body_may_be_missing(body: list[Any], expected: bytes) -> None:
    read = parse_frame(json.dumps([META, *body]))
    assert isinstance(read, ClientRequest)
    assert read.body == expected


@pytest.mark.parametrize(
    ("text", "message_id"),
    [
        ("", None),
        ("{", None),
        ("{}", None),
        ("[]", None),
        ("[1]", None),
        ("[{},{},{}]", None),
        ('[{"type":"Heartbeat"}]', None),
        ('[{"type":"Heartbeat","messageId":7}]', None),
        ('[{"type":"Heartbeat","messageId":""}]', None),
        ('[{"type":"Nonsense","messageId":"m"}]', "m"),
        ('[{"messageId":"m"}]', "m"),
        ('[{"type":"ClientRequest","messageId":"m","path":"/x"}]', "m"),
        ('[{"type":"ClientRequest","messageId":"m","method":"GET"}]', "m"),
        ('[{"type":"ClientRequest","messageId":"m","method":"GET","path":"/","query":[]}]', "m"),
        ('[{"type":"ClientRequest","messageId":"m","method":"GET","path":"/","headers":1}]', "m"),
    ],
)
def test_anything_else_is_refused(text: str, message_id: str | None) -> None:
    with pytest.raises(FrameError) as caught:
        parse_frame(text)
    assert caught.value.message_id == message_id


def test_frames_that_cannot_be_sent_are_rejected() -> None:
    with pytest.raises(FrameError):
        parse_frame("[" * 100_000)
    for name, value in (
        ("path", "/\ud800"),
        ("query", {"a": "\ud800"}),
        ("headers", {"a": "\ud800"}),
    ):
        with pytest.raises(FrameError):
            parse_frame(json.dumps([META | {name: value}]))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
_METAS = st.fixed_dictionaries(
    {
        "type": st.sampled_from(["ClientRequest", "Heartbeat"]) | _JSON,
        "messageId": st.text() | _JSON,
    },
    optional={
        "method": st.sampled_from(["GET", "POST"]) | _JSON,
        "path": st.text()
        | st.sampled_from(["/restapi/v1.0/subscription", "http://x/y?a=b"])
        | _JSON,
        "query": st.dictionaries(st.text(), _JSON) | _JSON,
        "headers": st.dictionaries(st.text(), _JSON) | _JSON,
    },
)


@settings(max_examples=200)
@given(text=st.text() | st.tuples(_METAS, _JSON).map(json.dumps))
def test_any_text_is_parsed_or_rejected(text: str) -> None:
    try:
        read = parse_frame(text)
    except FrameError as error:
        build_frame({"messageId": error.message_id, "message": error.message}).encode()
        return
    if isinstance(read, ClientRequest):
        request = rest_request(read, channel="c", access_token="t")
        assert request.target.encode()
        subscription_header(request, Answer(200, b"garbage"))


@given(body=_JSON.filter(lambda value: not isinstance(value, dict | str)))
def test_a_body_that_is_no_object_is_rejected(body: object) -> None:
    meta = {"type": "ClientRequest", "messageId": "m", "method": "GET", "path": "/x"}
    with pytest.raises(FrameError) as caught:
        parse_frame(json.dumps([meta, body]))
    assert (caught.value.code, caught.value.message_id) == ("WSG-808", "m")


def test_session_token_round_trip() -> None:
    token = encode_session_token(SessionPosition(SESSION, 17))
    assert decode_session_token(token) == SessionPosition(SESSION, 17)
    assert token.isascii()
    assert "=" not in token


@pytest.mark.parametrize(
    "token", ["", "fake", "ZmFrZQ", "!!", "é", encode_session_token(SessionPosition("x", 1))]
)
def test_invalid_session_tokens(token: str) -> None:
    with pytest.raises(ValueError, match="token"):
        decode_session_token(token)


def test_the_buffer_keeps_the_newest() -> None:
    buffer = ReplayBuffer(2)
    assert [buffer.add({"n": n}) for n in (1, 2, 3)] == [1, 2, 3]
    assert buffer.after(0) == [(2, {"n": 2}), (3, {"n": 3})]
    assert buffer.after(2) == [(3, {"n": 3})]
    assert buffer.after(3) == buffer.after(99) == []


def test_connection_details() -> None:
    options = SubscriptionOptions(ws_recovery_timeout=2.5)
    plain = connection_details(options, 0.0, None)
    assert plain == {
        "creationTime": "1970-01-01T00:00:00.000+0000",
        "maxConnectionsPerSession": 50,
        "recoveryBufferSize": 100,
        "recoveryTimeout": 2.5,
        "idleTimeout": 1800,
        "absoluteTimeout": 86400,
        "maxActiveRequests": 10,
    }
    assert connection_details(options, 0.0, "") == plain | {"recoveryState": "Successful"}
    failed = {"recoveryState": "Failed", "recoveryErrorCode": "WSG-1005"}
    assert connection_details(options, 0.0, "WSG-1005") == plain | failed


def test_a_frame_is_an_array_of_one_or_two() -> None:
    assert build_frame({"a": 1}) == '[{"a":1}]'
    assert build_frame({"a": "é"}, {}) == '[{"a":"\\u00e9"},{}]'
    assert build_raw_frame({"a": 1}, "--Boundary_1") == '[{"a":1},--Boundary_1]'


def test_bodies_that_fit_into_a_frame() -> None:
    multipart = Answer(207, b"--Boundary_1", [("Content-Type", "multipart/mixed; boundary=b")])
    assert frame_body(multipart) == "--Boundary_1"
    assert frame_body(json_answer(200, {"a": 1})) == '{"a":1}'
    assert frame_body(json_answer(200, {}, content_type="application/scim+json")) == "{}"
    assert frame_body(Answer(204)) is None
    with pytest.raises(UnsupportedContentError):
        frame_body(binary_answer(200, b"x", "audio/mpeg"))


def test_headers_sent_twice_are_joined() -> None:
    assert join_headers([("A", "1"), ("B", "2"), ("A", "3")]) == {"A": "1, 3", "B": "2"}
