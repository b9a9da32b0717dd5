"""`rc.bulk`: splitting, each format of responses, errors of one id and of a request."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ringkit._call.call import Bulk, Operation
from ringkit.errors import (
    APIStatusError,
    BadRequestError,
    DecodeError,
    ForbiddenError,
    MultipartError,
    NotFoundError,
)
from ringkit.errors._status import error_class
from ringkit_api import (
    automatic_location_updates,
    call_log,
    extensions,
    external_contacts,
    message_store,
)
from ringkit_api.models import PersonalContactRequest, UpdateMessageRequest
from ringkit_api.operations import OPERATIONS
from ringkit_emulator import Emulator
from tests.bulk.platform import Form, Platform
from tests.paging.operations import CONSTANTS

#: Operations that take their ids in the path, and those that take them in records of the body.
BULK = sorted(
    (o for o in CONSTANTS.values() if o.bulk is not None and o.bulk.place == "path"),
    key=lambda operation: operation.id,
)
IN_BODY = {o.id: o.bulk for o in CONSTANTS.values() if o.bulk and o.bulk.place == "body"}
EVER = datetime(2020, 1, 1, tzinfo=UTC)
RECORD = CONSTANTS["readUserCallRecord"]
#: Operations with a 207 in the description; one of them has a JSON document as its 207.
DECLARED = {
    "readUserCallRecord", "readCompanyCallRecord", "readMessage", "updateMessage", "patchMessage",
    "readUnifiedPresence", "readGlipPersonNew", "readTMCompanyInfoNew", "getGlipAdaptiveCardNew",
}  # fmt: skip

IDS = st.text("abcXYZ0189-_+~ é", min_size=1, max_size=12).filter(str.strip)
STATUSES = st.sampled_from([200, 200, 200, 204, 400, 403, 404, 409, 429, 500, 503, 520])
FORMS = st.builds(
    Form,
    kind=st.sampled_from(["mixed", "mixed", "vendor", "plain"]),
    newline=st.sampled_from(["\r\n", "\n"]),
    part_for_204=st.booleans(),
    quoted=st.booleans(),
    shuffled=st.booleans(),
)


def function_of(operation: Operation) -> Callable[..., Any]:
    module, name = OPERATIONS[operation.id]
    found: Callable[..., Any] = getattr(import_module(f"ringkit_api.{module}"), name)
    return found


#: A body for each operation that takes one.
BODIES: dict[str, Any] = {
    "patchMessage": {"read_status": "Read"},
    "updateMessage": {"read_status": "Unread"},
    "updateContact": {"first_name": "Ada"},
}


def arguments_of(operation: Operation) -> dict[str, Any]:
    assert operation.bulk is not None
    needed = set(function_of(operation).__kwdefaults__ or ())
    annotated = function_of(operation).__annotations__
    own = function_of(operation).bulk_argument  # type: ignore[attr-defined]
    values = {name: "1" for name in annotated if name not in {*needed, own, "return", "body"}}
    return values | (
        {"body": BODIES[operation.id]} if operation.payloads and "body" not in needed else {}
    )


def test_operations_with_ids_in_the_body() -> None:
    assert {
        "bulkDeleteUsersV2": Bulk("id", 50, "body"),
        "deleteNumbersFromInventoryV2": Bulk("id", None, "body"),
        "deleteDeviceFromInventory": Bulk("deviceId", None, "body"),
    } == IN_BODY


def test_operations_with_a_declared_207_are_included() -> None:
    assert {operation.id for operation in BULK} > DECLARED
    assert 207 in CONSTANTS["deleteEmergencyLocation"].results


@pytest.mark.parametrize("operation", BULK, ids=lambda operation: operation.id)
@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_mix_of_outcomes(operation: Operation, data: st.DataObject) -> None:
    statuses = data.draw(st.dictionaries(IDS, STATUSES, min_size=2, max_size=60))
    ids = list(statuses)
    platform = Platform(operation, statuses, data.draw(FORMS))
    with platform.client() as rc:
        arguments = arguments_of(operation)
        results = list(rc.bulk(function_of(operation), ids, **arguments))
    assert [result.id for result in results] == ids
    limit = operation.bulk.limit or 30 if operation.bulk else 0
    sent = [platform.ids_of(request) for request in platform.requests]
    assert [one for chunk in sent for one in chunk] == ids
    assert len(sent) == -(-len(ids) // limit)
    assert max(map(len, sent)) <= limit
    for result in results:
        status = statuses[result.id]
        assert result.status == status
        assert result.ok == (status < 400)
        if status >= 400:
            assert type(result.error) is error_class(status)
            assert isinstance(result.error, APIStatusError)
            assert result.error.error_code == f"CMN-{status}"
            assert "," not in result.error.attempted
            with pytest.raises(APIStatusError):
                assert result.value
        elif status == 200 and operation.method != "DELETE":
            value: Any = result.unwrap()
            assert value.to_dict() == {"id": result.id}
        else:
            assert result.unwrap() is None


@settings(max_examples=20)
@given(ids=st.lists(IDS, min_size=1, max_size=40, unique=True), form=FORMS, data=st.data())
def test_for_asyncio(ids: list[str], form: Form, data: st.DataObject) -> None:
    statuses = {one: data.draw(st.sampled_from([200, 404])) for one in ids}

    async def ask() -> list[tuple[str, int]]:
        async with Platform(RECORD, statuses, form).async_client() as rc:
            found = rc.bulk(call_log.read_user_call_record, ids, view="Detailed")
            return [(result.id, result.status) async for result in found]

    assert asyncio.run(ask()) == list(statuses.items())


@pytest.mark.parametrize("ids", [[], (), iter(())])
def test_no_ids_are_refused(ids: Any) -> None:
    platform = Platform(RECORD, {})
    with platform.client() as rc, pytest.raises(ValueError, match="ids is empty"):
        rc.bulk(message_store.delete_message, ids)
    assert platform.requests == []


@pytest.mark.parametrize("ids", [["*"], ["1", "*"], [""], ["1", " "], ["1,2"]])
def test_ids_that_mean_all_objects_are_refused(ids: list[str]) -> None:
    with (
        Platform(RECORD, {}).client() as rc,
        pytest.raises(ValueError, match=r"is not an id|give an id"),
    ):
        rc.bulk(message_store.delete_message, ids)


def test_a_text_in_place_of_a_list_is_refused() -> None:
    with Platform(RECORD, {}).client() as rc, pytest.raises(TypeError, match="not a text"):
        rc.bulk(message_store.delete_message, "123")


def test_a_function_of_one_id() -> None:
    with Platform(RECORD, {}).client() as rc, pytest.raises(TypeError):
        rc.bulk(extensions.update_extension, ["1"])


def test_a_repeated_id_is_sent_once() -> None:
    platform = Platform(RECORD, {"b": 404})
    with platform.client() as rc:
        found = list(rc.bulk(call_log.read_user_call_record, ["a", "b", "a", 7]))
    assert [result.id for result in found] == ["a", "b", "7"]
    assert platform.ids_of(platform.requests[0]) == ["a", "b", "7"]


def test_no_request_is_left_with_one_id() -> None:
    platform = Platform(RECORD, {})
    with platform.client() as rc:
        assert len(list(rc.bulk(call_log.read_user_call_record, range(101)))) == 101
    assert [len(platform.ids_of(request)) for request in platform.requests] == [34, 33, 34]


def test_smaller_requests_after_an_error_about_too_many_ids() -> None:
    platform = Platform(RECORD, {"7": 404}, most=8)
    with platform.client() as rc:
        found = list(rc.bulk(call_log.read_user_call_record, range(20)))
    assert [result.id for result in found] == [str(number) for number in range(20)]
    assert [result.id for result in found if not result.ok] == ["7"]


def test_query_of_the_client() -> None:
    platform = Platform(RECORD, {})
    with platform.client().with_options(query={"view": "Detailed"}) as rc:
        list(rc.bulk(call_log.read_user_call_record, [1, 2], options={"query": {"x": 1}}))
    assert platform.requests[0].url.query == b"view=Detailed&x=1"


def test_a_207_that_is_one_json_document() -> None:
    document = {"deletion": "Restricted", "emergencyLocations": [{"id": "1", "deletion": "Failed"}]}
    platform = answering(httpx.Response(207, json=document))
    with platform.client() as rc:
        call = automatic_location_updates.delete_emergency_location(location_id="1")
        found: Any = rc.send(call)
        assert found.emergency_locations[0].deletion == "Failed"
        assert len(rc.send_raw(call).to_multipart()) == 1


def test_requests_are_sent_when_results_are_needed() -> None:
    platform = Platform(RECORD, {})
    with platform.client() as rc:
        results = iter(rc.bulk(call_log.read_user_call_record, range(100)))
        assert platform.requests == []
        next(results)
        assert len(platform.requests) == 1


def test_one_id_and_its_error() -> None:
    with Platform(RECORD, {"x": 404}).client() as rc:
        (result,) = rc.bulk(call_log.read_user_call_record, ["x"])
        assert isinstance(result.error, NotFoundError)
        with pytest.raises(NotFoundError):
            result.unwrap()


@pytest.mark.parametrize("status", [401, 500, 429])
def test_one_id_and_an_error_that_is_not_about_it(status: int) -> None:
    with Platform(RECORD, {"x": status}).client() as rc:
        results = rc.bulk(
            call_log.read_user_call_record, ["x"], options={"handle_rate_limit": False}
        )
        with pytest.raises(error_class(status)):
            list(results)


def answering(response: httpx.Response) -> Platform:
    return Platform(RECORD, {}, whole=lambda request: response)


MIXED = {"Content-Type": "multipart/mixed; boundary=B"}


@pytest.mark.parametrize(
    ("response", "error"),
    [
        (httpx.Response(403, json={"errorCode": "CMN-401"}), ForbiddenError),
        (httpx.Response(400, json={"errorCode": "CMN-101"}), BadRequestError),
        (httpx.Response(207, content=b"--B\r\n\r\n{}\r\n--B--", headers=MIXED), DecodeError),
        (httpx.Response(207, content=b"--B\r\n\r\nx\r\n--B--", headers=MIXED), DecodeError),
        (httpx.Response(207, content=b"nothing", headers=MIXED), MultipartError),
        (
            httpx.Response(
                207, content=b'--B\n\n{"response":[{"status":"x"}]}\n--B--', headers=MIXED
            ),
            DecodeError,
        ),
        (
            httpx.Response(
                207, content=b'--B\n\n{"response":[{"status":200}]}\n--B--', headers=MIXED
            ),
            MultipartError,
        ),
        (
            httpx.Response(
                207, content=b'--B\n\n{"response":[{"status":204}]}\n--B--', headers=MIXED
            ),
            MultipartError,
        ),
        (httpx.Response(207, json=[{"resourceId": "a", "status": 200}]), DecodeError),
        (httpx.Response(207, json={"id": "a"}), DecodeError),
        (httpx.Response(200, json={"id": "a"}), DecodeError),
    ],
)
def test_responses_to_the_request_as_a_whole(
    response: httpx.Response, error: type[Exception]
) -> None:
    with answering(response).client() as rc:
        results = rc.bulk(call_log.read_user_call_record, ["a", "b"])
        with pytest.raises(error):
            list(results)


def test_a_part_that_cannot_be_read_is_the_error_of_its_id() -> None:
    content = (
        b'--B\n\n{"response":[{"status":200},{"status":200}]}\n'
        b'--B\n\n{"id":"a"}\n--B\n\n<html>\n--B--'
    )
    with answering(httpx.Response(207, content=content, headers=MIXED)).client() as rc:
        one, two = rc.bulk(call_log.read_user_call_record, ["a", "b"])
    assert one.unwrap().id == "a"
    assert isinstance(two.error, DecodeError)


def test_bodies_one_for_each() -> None:
    platform = Platform(CONSTANTS["updateContact"], {"2": 404})
    people = [PersonalContactRequest(first_name=name) for name in ("Ada", "Bob", "Eve")]
    with platform.client() as rc:
        found = list(rc.bulk(external_contacts.update_contact, [1, 2, 3], body=people))
        assert [result.ok for result in found] == [True, False, True]
        with pytest.raises(ValueError, match="2 ids and 3 bodies"):
            rc.bulk(external_contacts.update_contact, [1, 2], body=people)
        list(rc.bulk(external_contacts.update_contact, [1], body=people[0]))
    several, one = platform.requests
    assert several.headers["Content-Type"].startswith("multipart/mixed; boundary=")
    assert several.content.count(b"Content-Type: application/json") == 3
    assert b"Content-Disposition" not in several.content
    assert several.content.index(b"Ada") < several.content.index(b"Eve")
    assert json.loads(one.content) == {"firstName": "Ada"}


@pytest.mark.parametrize("reverse", [False, True])
def test_the_json_only_form(reverse: bool) -> None:
    def delete(request: httpx.Request) -> httpx.Response:
        sent_body = json.loads(request.content)
        assert sent_body["keepAssetsInInventory"] is False
        gone = [{"errorCode": "CMN-102", "message": "gone"}]
        failed = {"bulkItemSuccessful": False, "bulkItemErrors": gone}
        found = [
            record | (failed if record["id"] == "2" else {"bulkItemSuccessful": True})
            for record in sent_body["records"]
        ]
        return httpx.Response(200, json={"records": found[::-1] if reverse else found})

    platform = Platform(CONSTANTS["bulkDeleteUsersV2"], {}, whole=delete)
    with platform.client() as rc:
        rest = {"keepAssetsInInventory": False}
        found = list(rc.bulk(extensions.delete_extensions, [1, 2, 3], body=rest))
    assert [(result.id, result.ok) for result in found] == [("1", True), ("2", False), ("3", True)]
    assert isinstance(found[1].error, APIStatusError)
    assert (found[1].error.error_code, found[1].error.message) == ("CMN-102", "gone")
    assert found[0].unwrap().bulk_item_successful


def test_secrets_do_not_show() -> None:
    with Platform(RECORD, {"a": 404}).client() as rc:
        results = list(rc.bulk(call_log.read_user_call_record, ["a", "b"]))
    shown = repr(results) + repr([vars(r.error) for r in results if r.error])
    assert "secret" not in shown
    assert "Bearer" not in shown


def test_against_the_emulator(emulator: Emulator, settings: dict[str, Any]) -> None:
    from ringkit import RingCentral

    with RingCentral(**settings) as rc:
        listed = rc.send(message_store.list_messages(per_page=60, date_from=EVER))
        ids = [record.id for record in listed.records]
        mixed = [*ids[:20], 1, 2, *ids[20:]]
        body = UpdateMessageRequest(read_status="Read")
        updated = list(rc.bulk(message_store.update_message, mixed, body=body))
        assert [result.id for result in updated if not result.ok] == ["1", "2"]
        assert {r.unwrap().read_status for r in updated if r.ok} == {"Read"}
        assert [r.unwrap().id for r in updated if r.ok] == ids
        vendor = {"headers": {"Accept": "application/vnd.ringcentral.multipart+json"}}
        read = list(rc.bulk(message_store.read_message, mixed, options=vendor))
        assert [result.id for result in read if not result.ok] == ["1", "2"]
        gone = list(rc.bulk(message_store.delete_message, ids[:3]))
        assert [(result.ok, result.status) for result in gone] == [(True, 204)] * 3
        partly = list(rc.bulk(message_store.delete_message, [ids[4], 1]))
        assert [result.ok for result in partly] == [True, False]
        users = rc.send(extensions.list_extensions(type=["User"])).records
        doomed = [users[-1].id, 99]
        removed = list(rc.bulk(extensions.delete_extensions, doomed))
        assert [result.ok for result in removed] == [True, False]
