"""Pages of PubNub messages are safe for the library, whatever they hold."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from pubnub.models.server.subscribe import SubscribeEnvelope

from ringkit.subscriptions._transports.pubnub.page import read_payload, safe_page

#: Deeper than any JSON parser of Python goes.
DEEP = "[" * 100_000 + "]" * 100_000
TIMETOKEN = "17954759371045380"

_scalar = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
)
_json = _scalar | st.lists(_scalar, max_size=3) | st.dictionaries(st.text(max_size=3), _scalar)
_payload = st.text(max_size=20) | st.dictionaries(st.text(max_size=5), _json, max_size=3)


def message(payload: Any, number: int = 1) -> dict[str, Any]:
    """A message as PubNub sends it."""
    return {
        "a": "2", "f": 0, "i": "rc", "s": 1, "k": "sub", "c": "channel", "d": payload,
        "p": {"t": str(int(TIMETOKEN) + number), "r": 12},
    }  # fmt: skip


def page(messages: list[Any]) -> bytes:
    return json.dumps({"t": {"t": TIMETOKEN, "r": 12}, "m": messages}).encode()


def as_the_library_reads(content: bytes) -> list[Any]:
    """The payloads of a page, by the library's own parser."""
    envelope = SubscribeEnvelope.from_json(json.loads(content))
    assert int(envelope.metadata.timetoken) >= 0
    assert int(envelope.metadata.region) >= 0
    assert all(found.type == 0 for found in envelope.messages)
    return [read_payload(found.payload) for found in envelope.messages]


@given(st.lists(_payload, max_size=5))
def test_readable_messages_are_all_there_and_in_order(payloads: list[Any]) -> None:
    safe = safe_page(page([message(payload) for payload in payloads]))
    assert as_the_library_reads(safe.content) == payloads
    assert safe.unreadable == 0


def _without(name: str) -> dict[str, Any]:
    return {key: value for key, value in message("x").items() if key != name}


_broken = (
    _json.filter(lambda value: not isinstance(value, dict))
    | st.sampled_from(["c", "d", "p"]).map(_without)
    | st.sampled_from([{"t": "x"}, {}, None, [], 5]).map(lambda p: message("x") | {"p": p})
)


@given(st.lists(st.tuples(_broken, _payload), min_size=1, max_size=4))
def test_messages_that_the_library_cannot_read_are_left_out(pairs: list[tuple[Any, Any]]) -> None:
    messages = [each for broken, payload in pairs for each in (broken, message(payload))]
    safe = safe_page(page(messages))
    assert as_the_library_reads(safe.content) == [payload for _, payload in pairs]
    assert safe.unreadable == len(pairs)


@given(st.integers(1, 7))
def test_other_kinds_of_messages_reach_the_library_as_plain_ones(kind: int) -> None:
    safe = safe_page(page([message("text") | {"e": kind}]))
    assert as_the_library_reads(safe.content) == ["text"]


@given(st.binary(max_size=200))
@example(page([message("@")]).replace(b'"@"', DEEP.encode()))
@example(page([message("@")])[:-20])
@example(b'{"m":[],"t":{"r":12,"t":"' + TIMETOKEN.encode() + b'"}}}')
@example(b'{"t":{"t":"1e999","r":1},"m":[]}')
@example(b"\xff\xfe")
def test_any_page_can_be_read(content: bytes) -> None:
    safe = safe_page(content)
    assert as_the_library_reads(safe.content) == []
    assert safe.unreadable == 1
    if TIMETOKEN.encode() in content:
        assert json.loads(safe.content)["t"]["t"] == TIMETOKEN
