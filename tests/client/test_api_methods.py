"""Methods of `rc.api`: options, raw and streaming forms, lists that iterate, absent values."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import ringkit
from ringkit import NULL, UNSET, AsyncRingCentral, RequestTimeout, RingCentral, Text, Unset
from ringkit_api import call_log, extensions, sms
from ringkit_api.models import CallLogRecord, CreateSMSMessage
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator whose lists can be read to the end at once."""
    with Emulator(limits=NO_LIMITS) as running:
        yield running


def test_options_of_a_call(emulator: Emulator, settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        rc.api.extensions.read_extension(headers={"X-Trace": "7"})
        assert emulator.log()[-1].headers["x-trace"] == "7"
        emulator.faults.add(path="*/extension/~", kind="delay", seconds=5.0, count=1)
        with pytest.raises(RequestTimeout):
            rc.api.extensions.read_extension(timeout=0.2, max_attempts=1)
        emulator.faults.add(path="*/extension/~", kind="delay", seconds=5.0, count=1)
        with pytest.raises(RequestTimeout):
            rc.api.extensions.read_extension(timeout=httpx.Timeout(5, read=0.2), max_attempts=1)


def test_raw_and_streaming_forms(settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        raw = rc.api.extensions.with_raw_response.read_extension()
        assert raw.status == 200
        assert raw.parsed.id == rc.api.extensions.read_extension().id
        with rc.api.extensions.with_streaming_response.read_extension() as stream:
            assert json.loads(b"".join(stream))["id"] == raw.parsed.id

    async def ask() -> None:
        async with AsyncRingCentral(**settings) as arc:
            raw = await arc.api.call_log.with_raw_response.read_user_call_log(per_page=3)
            assert len(raw.parsed.records) == 3
            async with arc.api.extensions.with_streaming_response.read_extension() as stream:
                assert b"".join([chunk async for chunk in stream])

    asyncio.run(ask())


def test_a_list_iterates_every_page(emulator: Emulator, settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        everything = [record.id for record in rc.pages(call_log.read_user_call_log())]
        page = rc.api.call_log.read_user_call_log(per_page=2)
        assert len(page.records) == 2
        before = len(emulator.log())
        found = [record.id for record in page]
        assert found == everything
        assert len(found) > 4
        # The first page is not read again.
        assert len(emulator.log()) - before == -(-len(found) // 2) - 1
        assert [record.id for record in page] == found
        sent = rc.send(call_log.read_user_call_log(per_page=2))
        assert [record.id for record in sent] == everything
        raw = rc.api.call_log.with_raw_response.read_user_call_log(per_page=2)
        assert [record.id for record in raw.parsed] == everything
        with pytest.raises(TypeError, match="use `for`"):
            aiter(page)


def test_a_list_iterates_every_page_in_asyncio(settings: dict[str, Any]) -> None:
    async def ask() -> None:
        async with AsyncRingCentral(**settings) as rc:
            everything = [r.id async for r in rc.api.call_log.read_user_call_log(per_page=2)]
            page = await rc.api.call_log.read_user_call_log(per_page=2)
            assert len(page.records) == 2
            assert [record.id async for record in page] == everything
            assert len(everything) > 4
            with pytest.raises(TypeError, match="async for"):
                iter(page)
            pages = rc.api.call_log.read_user_call_log(per_page=2).by_page()
            assert sum([len(one.records) async for one in pages]) == len(everything)

    asyncio.run(ask())


def test_a_page_without_a_client_has_its_own_records() -> None:
    from ringkit_api.models import CallLogResponse

    page = CallLogResponse.from_dict({"records": [{"id": "1"}, {"id": "2"}]})
    assert [record.id for record in page] == ["1", "2"]


def test_a_result_is_no_call(settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        page: Any = rc.api.call_log.read_user_call_log()
        with pytest.raises(TypeError, match=r"takes a call.*not a CallLogResponse"):
            rc.pages(page)
        with pytest.raises(TypeError, match="takes a call"):
            rc.sync(page)
        with pytest.raises(TypeError, match="takes a function"):
            rc.bulk(page, ["1"])


BODY: Any = {"from_": {"phone_number": "+1"}, "to": [{"phone_number": "+2"}], "text": "hi"}


def test_a_dict_is_sent_as_the_model_would_be() -> None:
    made = CreateSMSMessage.from_dict(
        {"from": {"phoneNumber": "+1"}, "to": [{"phoneNumber": "+2"}], "text": "hi"}
    )
    expected = sms.create_sms_message(body=made).body
    assert sms.create_sms_message(body=BODY).body == expected
    wire: Any = made.to_dict()
    assert sms.create_sms_message(body=wire).body == expected
    mixed: Any = {**BODY, "from_": made.from_}
    assert sms.create_sms_message(body=mixed).body == expected


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"txt": "x"}, r"body: CreateSMSMessage has no member 'txt'; did you mean 'text'"),
        ({"from_": {"phone": "+1"}}, r"body.from_: MessageParty has no member 'phone'"),
        ({"to": "+2"}, r"body.to: expected an array"),
        ({"to": [{"phone_number": 1.5}]}, r"body.to\[0\].phone_number: expected str, got float"),
        ({"text": UNSET}, r"body: text missing"),
        ({"text": None}, r"body.text: expected str, got NoneType"),
    ],
)
def test_a_wrong_dict_names_the_member(change: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        sms.create_sms_message(body={**BODY, **change})


def test_ids_are_taken_as_text_and_as_number() -> None:
    call = extensions.update_extension(extension_id=7, body={"contact": {"first_name": "Ada"}})
    assert call.path.endswith("/extension/7")
    assert ringkit.same_id("7", 7)
    assert not ringkit.same_id(UNSET, UNSET)
    assert not ringkit.same_id(None, 7)


def test_none_for_an_optional_parameter_is_left_out() -> None:
    call = call_log.read_user_call_log(date_from=None, direction=None, per_page=5)
    assert call.query == (("perPage", "5"),)


def test_reading_through_what_is_absent() -> None:
    record = CallLogRecord.from_dict({"id": "1", "to": None, "from": {"name": "Ada"}})
    assert record.from_.name == "Ada"
    assert (record.from_.phone_number or "unknown") == "unknown"
    assert (record.to.name or "unknown") == "unknown"
    assert (record.extension.uri or "none") == "none"
    assert (record.last_modified_time.isoformat() or "never") == "never"
    assert list(record.legs) == []
    assert len(record.legs) == 0
    assert f"{record.extension.uri}|{record.to}|{record.to:>3}|{record.to:.2f}" == "||   |"
    assert isinstance(record.extension, Unset)
    assert record.to is NULL
    assert not isinstance(record.to, Unset)
    assert repr(UNSET) == "UNSET"
    with pytest.raises(IndexError):
        record.legs[0]
    with pytest.raises(AttributeError, match="no value to change"):
        record.legs.append(None)  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        getattr(UNSET, "_private")  # noqa: B009
    for absent in (UNSET, NULL):
        assert copy.deepcopy(absent) is absent
        assert pickle.loads(pickle.dumps(absent)) is absent
        assert not hasattr(absent, "_repr_html_")


def test_a_str_is_no_file(tmp_path: Path, emulator: Emulator, settings: dict[str, Any]) -> None:
    picture = tmp_path / "pic.png"
    picture.write_bytes(b"\x89PNG")
    with RingCentral(**settings) as rc:
        for wrong in ("pic.png", ["pic.png"]):
            with pytest.raises(TypeError, match=r"Path\('pic.png'\).*Text\('pic.png'\)"):
                rc.messages.mms("+16505550101", wrong)  # type: ignore[arg-type]
            with pytest.raises(TypeError, match="Text"):
                rc.messages.fax("+16505550101", wrong)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="Text"):
            sms.create_sms_message(body=BODY, attachments="pic.png")  # type: ignore[arg-type]
        rc.messages.mms("+16505550101", picture)
        sent = rc.messages.fax("+16505550101", Text("hello"))
        assert sent.id


def test_looking_at_results() -> None:
    data = {"id": "1", "from": {"name": "Ada", "phoneNumber": "+1"}}
    record = CallLogRecord.from_dict(data)
    assert record.to_dict() == data
    assert json.loads(record.to_json()) == data
    named = record.to_dict(by="python")
    assert named["from_"] == {"name": "Ada", "phone_number": "+1"}
    assert json.dumps(named)
    assert repr(CallLogRecord.from_dict({"id": "1"})) == "CallLogRecord(id='1')"
    long = CallLogRecord.from_dict({**data, "uri": "https://example.com/" + "x" * 90})
    assert repr(long).startswith("CallLogRecord(\n    ")
    assert "<table>" in record._repr_html_()


def test_rows(settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        page = rc.api.call_log.read_user_call_log(per_page=2)
        rows = list(rc.pages(call_log.read_user_call_log(per_page=2)).to_rows())
        assert len(rows) == len(list(page)) > 4
        assert all(not isinstance(v, dict | list) for row in rows for v in row.values())
        assert {"id", "from_phone_number", "start_time", "duration"} <= rows[0].keys()
        assert page.to_rows() == rows[:2]
        assert "<th>id</th>" in page.records._repr_html_()  # type: ignore[attr-defined]
