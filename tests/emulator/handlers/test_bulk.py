"""Operations on several ids (platform-facts.md, 6)."""

import json
from typing import Any

import httpx
import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._wire.multipart import parse_multipart
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of, fits
from tests.support.platform import NO_LIMITS

MAILBOX = f"{EXTENSION}/message-store"
VENDOR = "application/vnd.ringcentral.multipart+json"


def message_ids(api: Api, count: int) -> list[str]:
    listed = api.get(MAILBOX, params={"dateFrom": "2020-01-01", "perPage": count})
    return [str(record["id"]) for record in listed.json()["records"]]


def read_parts(answer: httpx.Response) -> tuple[list[int], list[Any]]:
    parts = parse_multipart(answer.headers["content-type"], answer.content)
    first, *rest = [json.loads(part.content) if part.content else None for part in parts]
    assert len(rest) == len(first["response"])
    assert all(entry["href"].startswith("http") for entry in first["response"])
    return [entry["status"] for entry in first["response"]], rest


@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_read_several_as_multipart(newline: Any) -> None:
    with Emulator(bulk_newline=newline, limits=NO_LIMITS) as emulator, Api(emulator) as api:
        one, two = message_ids(api, 2)
        answer = api.get(f"{MAILBOX}/{two},999,{one}")
        assert answer.status_code == 207
        assert (b"\r\n" in answer.content) == (newline == "\r\n")
        statuses, bodies = read_parts(answer)
        assert statuses == [200, 404, 200]
        assert [str(b.get("id")) for b in bodies] == [two, "None", one]
        assert bodies[1]["errors"][0]["errorCode"] == "CMN-102"


def test_read_several_as_json(api: Api) -> None:
    one, two = message_ids(api, 2)
    answer = api.get(f"{MAILBOX}/{one},{two},999", headers={"Accept": VENDOR})
    assert answer.status_code == 207
    assert answer.headers["content-type"] == VENDOR
    entries = answer.json()
    assert [(e["resourceId"], e["status"]) for e in entries] == [
        (one, 200),
        (two, 200),
        ("999", 404),
    ]
    fits(api.get(f"{MAILBOX}/{one},{two}", headers={"Accept": VENDOR}), "readMessage")


def test_one_id_is_a_plain_answer(api: Api) -> None:
    (one,) = message_ids(api, 1)
    assert api.get(f"{MAILBOX}/{one}", headers={"Accept": VENDOR}).status_code == 200


def unread(api: Api, *ids: str) -> list[bool]:
    return [api.get(f"{MAILBOX}/{i}").json()["readStatus"] == "Unread" for i in ids]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_update_several_by_multipart(api: Api, method: str) -> None:
    one, two = message_ids(api, 2)
    bodies = [{"readStatus": "Read"}, {"readStatus": "Unread"}]
    parts = "".join(
        f"--B\r\nContent-Type: application/json\r\n\r\n{json.dumps(b)}\r\n" for b in bodies
    )
    answer = api.request(
        method,
        f"{MAILBOX}/{one},{two}",
        content=f"{parts}--B--\r\n",
        headers={"Content-Type": "multipart/mixed; boundary=B"},
    )
    assert answer.status_code == 207
    assert read_parts(answer)[0] == [200, 200]
    assert unread(api, one, two) == [False, True]


def vendor(api: Api, path: str, entries: list[dict[str, Any]]) -> httpx.Response:
    return api.put(
        f"{MAILBOX}/{path}", content=json.dumps(entries), headers={"Content-Type": VENDOR}
    )


def test_update_several_by_json(api: Api) -> None:
    one, two = message_ids(api, 2)
    entries = [{"body": {"readStatus": "Unread"}}, {"body": {"readStatus": "Read"}}]
    answer = vendor(api, f"{one},{two}", entries)
    assert answer.headers["content-type"] == VENDOR
    fits(answer, "updateMessage")
    assert unread(api, one, two) == [True, False]
    entries = [{"resourceId": two, "body": {"readStatus": "Unread"}}]
    assert vendor(api, "*", entries).json()[0]["status"] == 200
    assert unread(api, two) == [True]


@pytest.mark.parametrize(
    ("path", "entries", "code"),
    [
        ("1,2", [{"body": {"readStatus": "Read"}}], "CMN-108"),
        ("*", [{"body": {"readStatus": "Read"}}], "CMN-101"),
        ("*", [], "CMN-104"),
        ("1,2", [{"body": {"readStatus": "Odd"}}, {"body": {"readStatus": "Read"}}], "CMN-101"),
        ("1", [{"readStatus": "Read"}], "CMN-104"),
        (",".join(map(str, range(51))), [], "CMN-104"),
    ],
)
def test_malformed_bulk_updates(
    api: Api, path: str, entries: list[dict[str, Any]], code: str
) -> None:
    answer = vendor(api, path, entries)
    assert (answer.status_code, code_of(answer)) == (400, code)


def test_one_body_for_several_ids(api: Api) -> None:
    answer = api.put(f"{MAILBOX}/1,2", json={"readStatus": "Read"})
    assert code_of(answer) == "CMN-108"


def test_too_many_ids(api: Api) -> None:
    answer = api.get(f"{MAILBOX}/{','.join(map(str, range(51)))}")
    assert (answer.status_code, code_of(answer)) == (400, "CMN-106")
    answer = api.get(f"{ACCOUNT}/extension/{','.join(map(str, range(31)))}/presence")
    assert (answer.status_code, code_of(answer)) == (400, "InvalidMultipartRequest")


def test_delete_several(api: Api) -> None:
    one, two, three = message_ids(api, 3)
    assert api.delete(f"{MAILBOX}/{one},{two}").status_code == 204
    partly = api.delete(f"{MAILBOX}/{three},999")
    assert partly.status_code == 207
    statuses, bodies = read_parts(partly)
    assert statuses == [204, 404]
    assert bodies[0] is None
    assert api.get(f"{MAILBOX}/{three}").json()["availability"] == "Deleted"


def test_delete_by_ids_in_the_body(api: Api) -> None:
    one, two, three = message_ids(api, 3)
    answer = api.request("DELETE", f"{MAILBOX}/*", json=[one, two])
    assert answer.status_code == 204
    states = [api.get(f"{MAILBOX}/{i}").json()["availability"] for i in (one, two, three)]
    assert states == ["Deleted", "Deleted", "Alive"]


def test_delete_without_any_id_empties_the_mailbox(api: Api) -> None:
    assert len(message_ids(api, 1000)) == 43
    assert api.delete(f"{MAILBOX}/*", params={"purge": "true"}).status_code == 204
    assert message_ids(api, 1000) == []


def test_call_records(api: Api) -> None:
    log = api.get(f"{EXTENSION}/call-log", params={"dateFrom": "2020-01-01"}).json()["records"]
    ids = [record["id"] for record in log[:3]]
    statuses, bodies = read_parts(api.get(f"{EXTENSION}/call-log/{','.join(ids)}"))
    assert statuses == [200, 200, 200]
    assert [b["id"] for b in bodies] == ids


def test_extensions(emulator: Emulator, api: Api) -> None:
    ids = [str(r["id"]) for r in api.get(f"{ACCOUNT}/extension").json()["records"][:2]]
    statuses, bodies = read_parts(api.get(f"{ACCOUNT}/extension/{','.join(ids)},1"))
    assert statuses == [200, 200, 404]
    assert [str(b["id"]) for b in bodies[:2]] == ids
