"""The calls of the helpers, with `ringkit_api` from this edition of the description and others."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from ringkit import Attachment
from ringkit._call.call import Call, PagedCall
from ringkit._helpers import builders
from ringkit._helpers.waiting.recognise import target_of
from ringkit.errors import RingkitError
from ringkit_api import (
    call_log,
    company,
    extensions,
    fax,
    high_volume_sms,
    message_store,
    message_threads,
    phone_numbers,
    presence,
    ring_out,
    sms,
    sms_consents,
)
from tests.codegen.chain import imported, write_package

WHEN = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
FILE = Attachment(b"\x89PNG", "p.png", "image/png")


def a_fax() -> Call[Any]:
    return builders.build_fax(
        ["+2"], [FILE], resolution="High", cover_index=0, cover_text="x", send_time=WHEN
    )


BUILT: dict[str, tuple[Callable[[], Call[Any]], Callable[[], Call[Any]]]] = {
    "a text": (
        lambda: builders.build_sms("+1", ["+2", "+3"], "a", []),
        lambda: sms.create_sms_message(body={
            "from_": {"phone_number": "+1"}, "text": "a",
            "to": [{"phone_number": "+2"}, {"phone_number": "+3"}],
        }),
    ),
    "a media message": (
        lambda: builders.build_sms("+1", ["+2"], "", [FILE]),
        lambda: sms.create_mms(body={
            "from_": {"phone_number": "+1"}, "to": [{"phone_number": "+2"}], "attachments": [FILE],
        }),
    ),
    "a fax": (
        a_fax,
        lambda: fax.create_fax_message(body={
            "to": [{"phone_number": "+2"}], "attachment": [FILE], "fax_resolution": "High",
            "cover_index": 0, "cover_page_text": "x", "send_time": WHEN,
        }),
    ),
    "a RingOut": (
        lambda: builders.build_ring_out("+1", "+2", "+3", True, "~"),
        lambda: ring_out.create_ring_out_call(body={
            "from_": {"phone_number": "+1"}, "to": {"phone_number": "+2"},
            "caller_id": {"phone_number": "+3"}, "play_prompt": True,
        }),
    ),
    "the status of a RingOut": (
        lambda: builders.build_ring_out_status("~", "s-1"),
        lambda: ring_out.read_ring_out_call_status(ringout_id="s-1"),
    ),
    "the end of a RingOut": (
        lambda: builders.build_ring_out_cancel("~", "s-1"),
        lambda: ring_out.delete_ring_out_call(ringout_id="s-1"),
    ),
    "the presence": (
        lambda: builders.build_presence(7),
        lambda: presence.read_user_presence_status(extension_id=7, detailed_telephony_state=True),
    ),
    "the phone numbers": (
        builders.build_phone_numbers,
        phone_numbers.list_extension_phone_numbers,
    ),
    "the extension": (
        builders.build_extension,
        lambda: extensions.read_extension(),
    ),
    "the account": (
        builders.build_account,
        lambda: company.read_account_info(),
    ),
    "numbers to parse": (
        lambda: builders.build_number_parsing(["(650) 555-0100"], "US"),
        lambda: phone_numbers.parse_phone_number_v2(body={
            "original_strings": ["(650) 555-0100"], "context": {"country": {"iso_code": "US"}},
        }),
    ),
    "the messages": (
        lambda: builders.build_messages({"messageType": ["SMS"], "dateFrom": WHEN}),
        lambda: message_store.list_messages(message_type=["SMS"], date_from=WHEN),
    ),
    "a message": (
        lambda: builders.build_message("7"),
        lambda: message_store.read_message(message_id="7"),
    ),
    "the message threads": (
        lambda: builders.build_threads({"thread_status": "Open", "guest_phone_number": "+1"}),
        lambda: message_threads.list_threads(thread_status="Open", guest_phone_number="+1"),
    ),
    "who has opted out": (
        lambda: builders.build_opt_outs("+1"),
        lambda: sms_consents.read_a2p_sms_opt_outs(from_="+1"),
    ),
    "a batch": (
        lambda: builders.build_batch("+1", "", [(0, "+2", "a"), (1, "+3", "b")]),
        lambda: high_volume_sms.create_a2p_sms(body={
            "from_": "+1",
            "messages": [{"to": ["+2"], "text": "a"}, {"to": ["+3"], "text": "b"}],
        }),
    ),
    "a batch of one text": (
        lambda: builders.build_batch("+1", "a", [(0, "+2", "a")]),
        lambda: high_volume_sms.create_a2p_sms(body={
            "from_": "+1", "text": "a", "messages": [{"to": ["+2"]}],
        }),
    ),
    "the batches": (
        lambda: builders.build_batches("+1", "2026-01-02T03:04:00Z"),
        lambda: high_volume_sms.list_a2p_batches(from_="+1", date_from=WHEN),
    ),
    "a batch that was sent": (
        lambda: builders.build_batch_status("b-1"),
        lambda: high_volume_sms.read_a2p_batch(batch_id="b-1"),
    ),
    "the messages of a batch": (
        lambda: builders.build_batch_messages("b-1", "2026-01-02T03:04:00Z"),
        lambda: high_volume_sms.list_a2p_sms(batch_id="b-1", date_from=WHEN, view="Detailed"),
    ),
    "the active calls": (
        lambda: builders.build_active_calls("7"),
        lambda: call_log.list_extension_active_calls(extension_id="7"),
    ),
    "the call log": (
        lambda: builders.build_call_log(
            WHEN, WHEN.date(), {"extension_id": 7, "type": ["Voice", "Fax"], "show_blocked": False}
        ),
        lambda: call_log.read_user_call_log(
            extension_id=7, date_from=WHEN, date_to=WHEN.date(), type=["Voice", "Fax"],
            show_blocked=False,
        ),
    ),
}  # fmt: skip


def content_of(call: Call[Any]) -> list[Any]:
    """Return the JSON and the headers of each part of a body."""
    body: Any = call.body
    if body is None:
        return []
    if not hasattr(body, "parts"):
        return [body.content_type, json.loads(b"".join(body.chunks()))]
    kind = body.content_type.partition(";")[0]
    return [kind, *((part.name, part.content_type, _read(part.content)) for part in body.parts)]


def _read(content: Any) -> Any:
    return json.loads(content) if isinstance(content, bytes) else content


@pytest.mark.parametrize("what", BUILT)
def test_a_helper_builds_the_call_that_the_generated_function_builds(what: str) -> None:
    own, generated = (build() for build in BUILT[what])
    assert isinstance(own, PagedCall) == isinstance(generated, PagedCall)
    assert own.operation is generated.operation
    assert own.path == generated.path
    assert sorted(own.query) == sorted(generated.query)
    assert content_of(own) == content_of(generated)


def test_a_filter_that_the_call_log_does_not_have() -> None:
    with pytest.raises(TypeError, match="no filters shade"):
        builders.build_call_log(None, None, {"shade": 1})  # type: ignore[typeddict-unknown-key]


A2P = "/restapi/v1.0/account/{account}/a2p-sms"
USER = "/restapi/v1.0/account/{account}/extension/{extension-id}"


def _edition(*paths: tuple[str, str, str]) -> dict[str, Any]:
    """Return an edition that calls everything differently, and describes bodies as texts."""
    loose = {"type": "object", "properties": {"to": {"type": "array", "items": {"type": "string"}}}}
    answer = {"type": "object", "properties": {"id": {"type": "string"}}}
    document: dict[str, Any] = {
        "openapi": "3.0.1", "info": {"title": "Old", "version": "1"}, "paths": {},
        "components": {"schemas": {"Answer": answer}},
    }  # fmt: skip
    for number, (method, path, media) in enumerate(paths):
        operation: dict[str, Any] = {
            "tags": [f"Former {number % 2}"], "operationId": f"formerName{number}",
            "responses": {"200": {"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Answer"}}}}},
        }  # fmt: skip
        if media:
            operation["requestBody"] = {"content": {media: {"schema": loose}}}
        whole = path if path.startswith("/restapi") else f"{USER}{path}"
        document["paths"].setdefault(whole, {})[method] = operation
    return document


def test_the_calls_are_the_same_in_an_edition_with_other_names(tmp_path: Path) -> None:
    document = _edition(
        ("post", "/sms", "application/json"), ("post", "/mms", "multipart/mixed"),
        ("post", "/fax", "multipart/form-data"), ("post", "/ring-out", "application/json"),
        ("get", "/ring-out/{id}", ""), ("delete", "/ring-out/{id}", ""), ("get", "/presence", ""),
        ("get", "/phone-number", ""), ("get", "/active-calls", ""), ("get", "/call-log", ""),
        ("get", f"{A2P}/opt-outs", ""), ("post", f"{A2P}/batches", "application/json"),
        ("get", f"{A2P}/batches", ""), ("get", f"{A2P}/batches/{{id}}", ""),
        ("get", f"{A2P}/messages", ""),
        ("get", "/message-store", ""), ("get", "/message-store/{id}", ""),
        ("get", "/restapi/v1.0/account/{account}/message-threads", ""),
        ("get", "/restapi/v1.0/account/{account}", ""),
        ("get", "", ""), ("post", "/restapi/v2/number-parser/parse", "application/json"),
    )  # fmt: skip
    write_package(document, tmp_path)
    calls = [generated() for _, generated in BUILT.values()]
    with imported(tmp_path):
        for (own, _), expected in zip(BUILT.values(), calls, strict=True):
            found = own()
            assert found.operation.id.startswith("formerName")
            assert found.method == expected.method
            assert found.path == expected.path
            assert sorted(found.query) == sorted(expected.query)
            assert content_of(found) == content_of(expected)
            assert type(found.decode(200, b'{"id": "1"}')).__name__ == "Answer"


def test_an_edition_without_the_operation_is_named(tmp_path: Path) -> None:
    write_package(_edition(("post", "/sms", "application/json")), tmp_path)
    with imported(tmp_path):
        assert builders.build_sms("+1", ["+2"], "a", []).operation.id == "formerName0"
        with pytest.raises(RingkitError, match=r"no operation POST .*/fax: .* edition"):
            a_fax()


def test_what_is_waited_for_is_recognised_in_an_edition_with_other_names(tmp_path: Path) -> None:
    store = ("get", "/message-store/{id}", "")
    write_package(_edition(("post", "/fax", "multipart/form-data"), store), tmp_path)
    with imported(tmp_path):
        from ringkit_api.models import Answer  # type: ignore[attr-defined]

        target = target_of(Answer.from_dict({"id": "9", "type": "Fax", "messageStatus": "Queued"}))
        assert target.name == "fax 9"
        assert target.call.operation.id.startswith("formerName")
        assert target.call.path == "/restapi/v1.0/account/~/extension/~/message-store/9"
