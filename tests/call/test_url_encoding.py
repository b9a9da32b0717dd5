from __future__ import annotations

import pickle
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit._call.call import Bulk, Call, Operation, Payload
from ringkit._call.untyped import untyped_call
from ringkit._call.url_encoding import fill_path, query_pairs, query_text
from ringkit._unset import UNSET
from ringkit.errors import BodyTooLargeError
from ringkit_api import message_store


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("~", "~"),
        (17, "17"),
        ("a b/c?d#e%f", "a%20b%2Fc%3Fd%23e%25f"),
        ("a,b", "a%2Cb"),
        ("*", "*"),
        ("é", "%C3%A9"),
        ("urn:x:y", "urn:x:y"),
        (["1", 2, "a,b"], "1,2,a%2Cb"),
        (("x",), "x"),
    ],
)
def test_path_values_are_quoted(value: Any, segment: str) -> None:
    assert fill_path("/a/{id}/b", {"id": value}) == f"/a/{segment}/b"


@pytest.mark.parametrize("value", ["", [], [""], ".", "..", ["1", ".."]])
def test_path_values_that_would_address_something_else(value: Any) -> None:
    with pytest.raises(ValueError, match="id must not be"):
        fill_path("/a/{id}", {"id": value})


def test_path_values_of_a_wrong_kind() -> None:
    with pytest.raises(TypeError, match="id: a dict has no text form"):
        fill_path("/a/{id}", {"id": [{}]})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "v=true"),
        (False, "v=false"),
        (3, "v=3"),
        (0.5, "v=0.5"),
        ("a b&c=d", "v=a%20b%26c%3Dd"),
        ("+1650", "v=%2B1650"),
        (datetime(2026, 1, 2, 3, tzinfo=UTC), "v=2026-01-02T03:00:00Z"),
        (date(2026, 1, 2), "v=2026-01-02"),
        (["a", "b"], "v=a&v=b"),
        (UNSET, ""),
        (None, ""),
    ],
)
def test_query_values(value: Any, text: str) -> None:
    assert query_text(query_pairs({"v": value})) == text


@given(
    path=st.text("aZ0%E4f2F;+:@!$&'()*,=~-._/", max_size=30),
    query=st.none() | st.text("aZ0%E4f2F;+:@!$&'()*,=~-._/?", max_size=30),
    fragment=st.sampled_from(["", "#", "#t=5", "#a?b=c"]),
)
def test_a_given_address_is_sent_as_it_is(path: str, query: str | None, fragment: str) -> None:
    target = f"/{path}" if query is None else f"/{path}?{query}"
    call = untyped_call("GET", target + fragment)
    assert call.target == target
    assert pickle.loads(pickle.dumps(call)).target == target
    assert untyped_call("GET", f"https://a.example{target}").target == f"https://a.example{target}"
    added = call.with_query(added="x y").target
    assert added.removesuffix("added=x%20y")[:-1] == target


def test_a_value_of_a_given_address_can_be_replaced() -> None:
    call = untyped_call("GET", "/a?b=%E4&c+d=1&&b=2#t")
    assert dict(call.query)["c d"] == "1"
    assert call.with_query(b=3).target == "/a?c+d=1&&b=3"


def test_query_arrays_joined_by_commas() -> None:
    pairs = query_pairs({"v": ["a", 1], "w": ["x"]}, {"v": ","})
    assert pairs == (("v", "a,1"), ("w", "x"))


def test_an_empty_list_is_not_everything() -> None:
    with pytest.raises(ValueError, match="v must not be an empty list"):
        query_pairs({"v": []})
    with pytest.raises(ValueError, match="conversationId must not be an empty list"):
        message_store.delete_message_by_filter(conversation_id=[])
    with pytest.raises(ValueError, match="messageId must not be empty"):
        message_store.delete_message(message_id=[])
    with pytest.raises(ValueError, match="body must not be an empty list"):
        message_store.delete_message(message_id="*", body=[])


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        query_pairs({"dateFrom": datetime(2026, 1, 2)})  # noqa: DTZ001


SEND = Operation(
    id="send", method="POST", path="/send/{id}", payloads=(Payload("json", "Any"),), max_body=20
)


def test_a_call_is_checked_and_encoded_when_it_is_built() -> None:
    call = Call[Any](SEND, path={"id": "a b"}, query={"q": [1, 2]}, body={"x": 1})
    assert call.target == "/send/a%20b?q=1&q=2"
    assert call.body is not None
    assert b"".join(call.body.chunks()) == b'{"x":1}'
    assert call.body.content_type == "application/json"
    assert (call.method, call.operation.idempotent) == ("POST", False)


def test_a_body_over_the_limit_is_refused() -> None:
    with pytest.raises(BodyTooLargeError, match=r"send: the body has 25 bytes.*at most 20"):
        Call[Any](SEND, path={"id": "1"}, body={"text": "0123456789abcd"})


def test_query_values_replaced_added_removed() -> None:
    call = Call[Any](SEND, path={"id": "1"}, query={"a": 1, "b": 2})
    other = call.with_query(a=[3, 4], b=UNSET, c=True)
    assert other.target == "/send/1?a=3&a=4&c=true"
    assert call.target == "/send/1?a=1&b=2"
    assert type(other) is type(call)


def test_header_and_cookie_arguments() -> None:
    call = Call[Any](
        SEND, path={"id": "1"}, headers={"If-None-Match": "x", "Y": UNSET}, cookies={"a": "b"}
    )
    assert call.headers == (("If-None-Match", "x"), ("Cookie", "a=b"))


def test_bulk_reads_several_ids_from_the_path() -> None:
    read = Operation(id="read", method="GET", path="/r/{ids}", bulk=Bulk("ids", 50))
    assert Call[Any](read, path={"ids": ["1", "2"]}).path == "/r/1,2"
