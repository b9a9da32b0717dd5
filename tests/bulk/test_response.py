"""`Response`: attributes, those of the JavaScript SDK's ApiResponse, and multipart responses."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from ringkit import RingCentral
from ringkit.errors import DecodeError, MultipartError, NotFoundError
from ringkit_api import extensions, message_store
from ringkit_emulator import Emulator
from tests.bulk.platform import Form, Platform
from tests.bulk.test_bulk import EVER, MIXED, RECORD
from tests.emulator.support import EXTENSION

MAILBOX = f"{EXTENSION}/message-store"


def test_a_success(settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        found = rc.send_raw(extensions.read_extension())
        assert found.ok
        assert found.error() == ""
        assert found.json() is found.json()
        assert found.json()["id"] == found.parsed.id
        assert found.text() == found.content.decode()
        assert found.request.method == "GET"
        assert found.request.path.endswith("/extension/~")
        assert found.response.status_code == found.status == 200
        assert found.headers["content-type"].startswith("application/json")
        assert found.request_id
        limits = found.limits
        assert (limits.group, limits.limit, limits.window) == ("light", 50, 60)
        assert limits.remaining is not None
        assert found.to_multipart() == [found]
        with pytest.raises(MultipartError, match="not multipart"):
            found.multipart()


def test_an_error(settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        with pytest.raises(NotFoundError) as raised:
            rc.get(f"{MAILBOX}/1")
        response = raised.value.response
        assert response is not None
        assert not response.ok
        assert response.status == 404
        assert response.error() == raised.value.message != ""
        assert response.json()["errorCode"] == "CMN-102"
        assert response.request_id == raised.value.request_id


@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_several_answers(newline: Any) -> None:
    with Emulator(bulk_newline=newline) as emulator:
        with RingCentral(
            server_url=emulator.url,
            client_id=emulator.client_id,
            client_secret=emulator.client_secret,
            jwt=emulator.jwt,
        ) as rc:
            listed = rc.send(message_store.list_messages(date_from=EVER, per_page=2))
            one, two = (str(record.id) for record in listed.records)
            whole = rc.get(f"{MAILBOX}/{one},1,{two}")
            assert whole.status == 207
            parts = whole.multipart()
            assert [part.status for part in parts] == [200, 404, 200]
            assert [part.ok for part in parts] == [True, False, True]
            assert [str(part.json().get("id")) for part in parts] == [one, "None", two]
            assert "messageId" in parts[1].error()
            assert {part.request_id for part in parts} == {whole.request_id} != {""}
            assert {part.request.url for part in parts} == {whole.request.url}
            assert [part.status for part in whole.to_multipart()] == [200, 404, 200]
            vendor = {"Accept": "application/vnd.ringcentral.multipart+json"}
            other = rc.request("GET", f"{MAILBOX}/{one},1", headers=vendor)
            assert [part.status for part in other.to_multipart()] == [200, 404]
            typed = rc.send_raw(message_store.read_message(message_id=[one, two]))
            assert [part.parsed.id for part in typed.multipart()] == [int(one), int(two)]
            with pytest.raises(DecodeError, match="ask for several ids with `bulk`"):
                _ = typed.parsed


@pytest.mark.parametrize("kind", ["mixed", "vendor", "plain"])
def test_an_answer_without_content(kind: str) -> None:
    platform = Platform(RECORD, {"b": 204}, Form(kind=kind, part_for_204=False))
    with platform.client() as rc:
        found = rc.get("/restapi/v1.0/account/~/extension/~/call-log/a,b,c").multipart()
    assert [part.status for part in found] == [200, 204, 200]
    assert found[1].content == b""
    assert found[2].json() == {"id": "c"}


def test_a_body_that_breaks_off() -> None:
    content = b"--B\r\nContent-Type: application/json\r\n\r\n{}"
    broken = httpx.Response(207, content=content, headers=MIXED)
    with Platform(RECORD, {}, whole=lambda request: broken).client() as rc:
        answer = rc.get("/restapi/v1.0/x")
        with pytest.raises(MultipartError) as raised:
            answer.multipart()
        assert raised.value.offset == len(content)


@pytest.mark.parametrize("document", [[], [1], [{"status": 200}], {"a": 1}])
def test_other_json_is_one_answer(document: Any) -> None:
    answer = httpx.Response(200, json=document)
    with Platform(RECORD, {}, whole=lambda request: answer).client() as rc:
        found = rc.get("/restapi/v1.0/x")
        assert found.to_multipart() == [found]
