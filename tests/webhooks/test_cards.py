"""Submissions of adaptive cards: signed with HMAC-SHA1, answered with a dialog or nothing."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringkit.webhooks import CardAction, CardReceiver
from tests.webhooks.support import SECRET

BODY = json.dumps(
    {"type": "button_submit", "data": {"size": 3}, "user": {"extId": "2"}}, separators=(",", ":")
).encode()


def signature(body: bytes, secret: str = SECRET) -> dict[str, str]:
    digest = hmac.new(secret.encode(), body, hashlib.sha1).hexdigest()
    return {"X-Glip-Signature": f"sha1={digest}"}


def test_a_known_signature() -> None:
    """RFC 2202, test case 2: key "Jefe"."""
    body = b"what do ya want for nothing?"
    headers = {"x-glip-signature": "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"}
    assert CardReceiver("Jefe").handle(headers, body).status == 400  # signed, and not JSON
    assert CardReceiver("Jefa").handle(headers, body).status == 403


def test_the_hash_alone_is_a_signature() -> None:
    """The add-ins of the platform compare the value without `sha1=`."""
    bare = {"X-Glip-Signature": signature(BODY)["X-Glip-Signature"][5:]}
    assert CardReceiver(SECRET).handle(bare, BODY).status == 200


def test_a_submission_arrives_and_is_answered() -> None:
    received: list[CardAction] = []

    def handler(action: CardAction) -> dict[str, str]:
        received.append(action)
        return {"type": "dialog"}

    reply = CardReceiver(SECRET, handler).handle(signature(BODY), BODY)
    assert (reply.status, reply.body) == (200, b'{"type": "dialog"}')
    assert received == [reply.event]
    assert received[0].type == "button_submit"
    assert received[0].data == {"size": 3}
    assert received[0].user.to_dict() == {"extId": "2"}


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({}, BODY, 401),
        ({"X-Glip-Signature": "sha1="}, BODY, 403),
        (signature(BODY, "other"), BODY, 403),
        (signature(BODY), BODY + b" ", 403),
        ({"X-Glip-Signature": "sha1=sha1=" + signature(BODY)["X-Glip-Signature"][5:]}, BODY, 403),
        ({"X-Glip-Signature": signature(BODY, "other")["X-Glip-Signature"][5:]}, BODY, 403),
        (signature(b"[]"), b"[]", 400),
        (signature(b"x" * 5000), b"x" * 5000, 413),
    ],
)
def test_what_is_refused(headers: dict[str, str], body: bytes, status: int) -> None:
    received: list[Any] = []
    assert (
        CardReceiver(SECRET, received.append, max_body=4096).handle(headers, body).status == status
    )
    assert received == []


@pytest.mark.parametrize("answer", [ZeroDivisionError("mine"), object()])
def test_a_handler_that_fails_is_answered_with_success(
    answer: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def handler(action: CardAction) -> object:
        if isinstance(answer, Exception):
            raise answer
        return answer

    reply = CardReceiver(None, handler).handle({}, BODY)
    assert (reply.status, reply.body) == (200, b"")
    assert "error in the handler of a card" in caplog.text


@settings(max_examples=100)
@given(st.dictionaries(st.just("X-Glip-Signature") | st.text(), st.text()), st.binary())
def test_nothing_unsigned_is_accepted(headers: dict[str, str], body: bytes) -> None:
    reply = CardReceiver(SECRET).handle(headers, body)
    assert reply.status in {401, 403}
    assert reply.event is None


def test_who_submitted_it_is_typed() -> None:
    action = CardAction.from_dict(
        {
            "type": "button_submit",
            "uuid": "u-1",
            "appId": "app",
            "data": {"answer": "yes"},
            "user": {"id": "7", "firstName": "Ada"},
            "conversation": {"id": "c-1"},
            "post": {"id": "p-1"},
        }
    )
    assert (action.user.id, action.user.first_name) == ("7", "Ada")
    assert (action.conversation.id, action.post.id, action.app_id) == ("c-1", "p-1", "app")
