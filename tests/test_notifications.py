"""Envelopes become the model of their filter, whatever guide and description disagree on."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from json import dumps
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit._model import UNSET, Model
from ringkit.notifications import UnknownEvent, decode_notification
from ringkit_api import models
from ringkit_api.events import FILTERS, EventFilter


def envelope(event: str, body: Any = None, **changes: Any) -> dict[str, Any]:
    """An envelope as every transport delivers it."""
    return {
        "uuid": "u-1",
        "event": event,
        "timestamp": "2026-01-02T03:04:05.678Z",
        "subscriptionId": "s-1",
        "ownerId": "2",
        "body": {} if body is None else body,
    } | changes


def resolved(entry: EventFilter) -> str:
    return re.sub(r"\{\w+\}", "17", entry.path)


def decoded(event: str, body: Any = None, **changes: Any) -> Any:
    return decode_notification(envelope(event, body, **changes))


@pytest.mark.parametrize("entry", FILTERS, ids=lambda entry: entry.name)
def test_every_filter_gives_its_model(entry: EventFilter) -> None:
    found = decoded(resolved(entry))
    assert type(found) is getattr(models, entry.event)
    assert found.uuid == "u-1"
    assert found.timestamp == datetime(2026, 1, 2, 3, 4, 5, 678000, UTC)
    assert found.owner_id == "2"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", "ExtensionPresenceEvent"),
        ("?detailedTelephonyState=true", "DetailedExtensionPresenceEvent"),
        ("?sipData=true&detailedTelephonyState=true", "DetailedExtensionPresenceWithSIPEvent"),
        ("?detailedTelephonyState=false", "ExtensionPresenceEvent"),
    ],
)
def test_the_query_chooses_among_models(query: str, expected: str) -> None:
    found = decoded(f"/restapi/v1.0/account/1/extension/2/presence{query}")
    assert type(found).__name__ == expected


def test_the_body_chooses_where_the_query_is_lost() -> None:
    path = "/restapi/v1.0/account/1/extension/2/favorite/presence"
    found = decoded(path, {"extensionId": "2", "activeCalls": [{"id": "c"}]})
    assert type(found) is models.DetailedExtensionPresenceEvent
    assert found.body.active_calls[0].id == "c"
    assert type(decoded(path, {"extensionId": "2"})) is models.ExtensionPresenceEvent


def test_both_forms_of_a_list_of_extensions() -> None:
    path = "/restapi/v1.0/account/1/extension"
    flat = decoded(path, {"extensionId": "5", "eventType": "Update"})
    assert flat.body.extension_id == "5"
    listed = decoded(path, {"extensions": [{"extensionId": "5", "eventType": "Update"}]})
    assert listed.body.extensions[0].extension_id == "5"


def test_both_forms_of_the_presence_of_a_queue() -> None:
    path = "/restapi/v1.0/account/1/call-queues/9/presence"
    assert decoded(path, {"acceptCalls": True}).body.accept_calls is True
    listed = decoded(path, {"records": [{"member": {"id": 7}, "acceptCurrentQueueCalls": False}]})
    assert listed.body.records[0].member_.id == "7"
    assert listed.body.records[0].accept_current_queue_calls is False


def test_unknown_values_numbers_for_texts_and_more_members_do_no_harm() -> None:
    body = {
        "extensionId": 2,
        "accountId": "1",
        "changes": [{"type": "VoiceMail", "newCount": 1, "colour": "red"}],
        "hints": ["CallQueueMembersChange"],
    }
    found = decoded("/restapi/v1.0/account/1/extension/2/message-store", body)
    assert found.body.extension_id == "2"
    assert found.body.account_id == "1"
    assert found.body.changes[0].type == "VoiceMail"
    assert found.body.changes[0].extra["colour"] == "red"


def test_null_members_of_team_messaging() -> None:
    found = decoded("/team-messaging/v1/posts", {"id": "1", "text": None, "mentions": None})
    assert found.body.text is None
    assert found.body.mentions is None
    chat = decoded("/restapi/v1.0/glip/groups", {"id": "1", "members": None})
    assert chat.body.members is None


def test_a_timestamp_with_an_offset_and_members_left_out() -> None:
    found = decode_notification(
        {"event": "/restapi/v1.0/account/1/presence", "timestamp": "2026-01-02T03:04:05.6+0000"}
    )
    assert isinstance(found, models.AccountPresenceEvent)
    assert found.timestamp == datetime(2026, 1, 2, 3, 4, 5, 600000, UTC)
    assert found.uuid is UNSET
    assert found.body is UNSET


def test_an_unknown_filter_keeps_the_body_as_it_came() -> None:
    found = decoded("/restapi/v9.9/moon/phases", {"phase": ["full"]}, colour="red")
    assert type(found) is UnknownEvent
    assert found.body == {"phase": ["full"]}
    assert found.event == "/restapi/v9.9/moon/phases"
    assert found.extra["colour"] == "red"


def test_an_envelope_inside_the_wrapping_of_mobile_push() -> None:
    inner = envelope("/restapi/v1.0/account/1/extension/2/voicemail", {"id": 3})
    found = decode_notification({"pn_apns": inner})
    assert isinstance(found, models.VoicemailMessageEvent)


def test_an_address_instead_of_a_path() -> None:
    found = decoded("https://platform.ringcentral.com/restapi/v1.0/account/1/presence")
    assert type(found) is models.AccountPresenceEvent


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=8,
)
paths = st.sampled_from([resolved(entry) for entry in FILTERS]) | st.text(max_size=40)


@given(
    json | st.fixed_dictionaries({}, optional={"event": paths | json, "body": json, "uuid": json})
)
def test_nothing_that_arrives_raises(found: Any) -> None:
    event = decode_notification(found)
    assert isinstance(event, Model)
    assert repr(event)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_messages_of_a_queue_are_decoded(kind: Any) -> None:
    """As they were received, without parsing them first."""
    body = dumps(envelope("/restapi/v1.0/account/1/extension/2/presence", {"dndStatus": "x"}))
    found: Any = decode_notification(kind(body.encode()))
    assert (type(found), found.body.dnd_status) == (models.ExtensionPresenceEvent, "x")
    with pytest.raises(ValueError, match=r"Expecting|JSON"):
        decode_notification(kind(b"{"))
