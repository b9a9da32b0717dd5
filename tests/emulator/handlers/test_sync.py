"""FSync and ISync of messages, calls and contacts; the address book and favourites."""

from typing import Any

import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._times import format_time, parse_time
from tests.emulator.event_recorder import EventRecorder
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of, fits
from tests.support.platform import NO_LIMITS

MESSAGES = f"{EXTENSION}/message-sync"
CALLS = f"{EXTENSION}/call-log-sync"
EXTRACT = f"{ACCOUNT}/call-log-extract-sync"
BOOK = f"{EXTENSION}/address-book/contact"
BOOK_SYNC = f"{EXTENSION}/address-book-sync"


def token_of(page: dict[str, Any]) -> dict[str, str]:
    return {"syncType": "ISync", "syncToken": page["syncInfo"]["syncToken"]}


def test_message_sync(emulator: Emulator, api: Api) -> None:
    full = fits(api.get(MESSAGES, params={"dateFrom": "2020-01-01"}), "syncMessages")
    assert len(full["records"]) == 43
    assert full["syncInfo"]["olderRecordsExist"] is False
    few = api.get(MESSAGES, params={"dateFrom": "2020-01-01", "recordCount": 3}).json()
    assert (len(few["records"]), few["syncInfo"]["olderRecordsExist"]) == (3, True)
    emulator.clock.advance(60)
    nothing = fits(api.get(MESSAGES, params=token_of(full)), "syncMessages")
    assert nothing["records"] == []
    stored = emulator.inbound_sms("new")
    deleted_id = full["records"][0]["id"]
    api.delete(f"{EXTENSION}/message-store/{deleted_id}")
    changed = fits(api.get(MESSAGES, params=token_of(nothing)), "syncMessages")
    assert {r["id"] for r in changed["records"]} == {stored["id"], deleted_id}
    deleted = next(r for r in changed["records"] if r["id"] == deleted_id)
    assert set(deleted) == {"id", "uri", "availability"}
    emulator.clock.advance(4)
    overlapped = api.get(MESSAGES, params=token_of(changed)).json()
    assert len(overlapped["records"]) == 2, "windows overlap by five seconds"
    emulator.clock.advance(60)
    assert api.get(MESSAGES, params=token_of(overlapped)).json()["records"] != []
    assert api.get(MESSAGES, params=token_of(api.get(MESSAGES).json())).json()["records"] == []


def test_a_call_that_was_in_progress_at_the_last_sync_is_in_the_next(
    emulator: Emulator, api: Api
) -> None:
    body = {"from": {"deviceId": "d-1"}, "to": {"phoneNumber": "+16505550123"}}
    session = api.post(f"{ACCOUNT}/telephony/call-out", json=body).json()["session"]
    emulator.clock.advance(10)
    before = token_of(api.get(CALLS, params={"recordCount": 5}).json())
    emulator.clock.advance(1)
    api.delete(f"{ACCOUNT}/telephony/sessions/{session['id']}").raise_for_status()
    (record,) = fits(api.get(CALLS, params=before), "syncUserCallLog")["records"]
    assert record["telephonySessionId"] == session["id"]


@pytest.mark.parametrize(
    ("path", "code"), [(MESSAGES, "MSG-333"), (CALLS, "CLG-101"), (EXTRACT, "CLG-101")]
)
def test_unknown_sync_tokens(api: Api, path: str, code: str) -> None:
    for query in ({"syncType": "ISync"}, {"syncType": "ISync", "syncToken": "x"}):
        answer = api.get(path, params=query)
        assert (answer.status_code, code_of(answer)) == (400, code)
        assert answer.json()["parameterName"] == "syncToken"


def test_sync_tokens_expire_and_stay_with_their_list(emulator: Emulator, api: Api) -> None:
    messages = token_of(api.get(MESSAGES).json())
    calls = token_of(api.get(CALLS, params={"recordCount": 5}).json())
    assert code_of(api.get(CALLS, params=messages)) == "CLG-101"
    emulator.clock.advance(604_800)
    api.use(api.token(assertion=emulator.jwt).json())
    assert code_of(api.get(MESSAGES, params=messages)) == "MSG-333"
    assert code_of(api.get(CALLS, params=calls)) == "CLG-102"


def place_call(emulator: Emulator, api: Api) -> str:
    session = emulator.inbound_call()
    api.delete(f"{ACCOUNT}/telephony/sessions/{session['id']}")
    emulator.clock.advance(1)
    return str(api.get(f"{EXTENSION}/call-log").json()["records"][0]["id"])


def test_call_log_sync(emulator: Emulator, api: Api) -> None:
    full = fits(api.get(CALLS, params={"recordCount": 20}), "syncUserCallLog")
    assert len(full["records"]) == 20
    assert api.get(CALLS, params={"syncType": "FSync"}).status_code == 400
    many = api.get(CALLS, params={"recordCount": 9999}).json()
    assert len(many["records"]) == 150
    emulator.clock.advance(10)
    new = place_call(emulator, api)
    changed = fits(api.get(CALLS, params=token_of(full)), "syncUserCallLog")
    assert [r["id"] for r in changed["records"]] == [new]
    extended = api.get(CALLS, params=token_of(changed) | {"recordCount": "5"}).json()
    older = [r["startTime"] for r in extended["records"] if r["id"] != new]
    assert len(older) == 5
    assert max(older) < full["records"][-1]["startTime"]


def test_call_log_sync_shows_deleted_calls(emulator: Emulator, api: Api) -> None:
    full = api.get(CALLS, params={"recordCount": 5}).json()
    emulator.clock.advance(1)
    assert api.delete(f"{EXTENSION}/call-log").status_code == 204
    assert api.get(CALLS, params=token_of(full)).json()["records"] == []
    shown = fits(api.get(CALLS, params=token_of(full) | {"showDeleted": "true"}), "syncUserCallLog")
    assert [r["deleted"] for r in shown["records"]] == [True] * 5
    everything = {"dateFrom": "2020-01-01", "showDeleted": "true"}
    assert api.get(f"{EXTENSION}/call-log", params=everything).json()["records"][0]["deleted"]


def test_call_log_sync_starts_at_most_a_month_ago(emulator: Emulator, api: Api) -> None:
    early = format_time(emulator.clock.time() - 31 * 86_400)
    answer = api.get(CALLS, params={"recordCount": 5, "dateFrom": early})
    assert answer.json()["parameterName"] == "dateFrom"
    missed = api.get(CALLS, params={"recordCount": 250, "statusGroup": "Missed"}).json()
    assert {r["result"] for r in missed["records"]} == {"Missed"}


def test_too_many_new_calls_need_a_full_sync() -> None:
    with Emulator(limits=NO_LIMITS, frozen_clock=True) as emulator, Api(emulator) as api:
        full = api.get(CALLS, params={"recordCount": 1}).json()
        for _ in range(251):
            emulator.hang_up(emulator.inbound_call()["id"])
        answer = api.get(CALLS, params=token_of(full))
        assert (answer.status_code, code_of(answer)) == (400, "CLG-103")


def test_company_call_log_sync(emulator: Emulator, api: Api) -> None:
    url = f"{ACCOUNT}/call-log-sync"
    full = fits(api.get(url, params={"recordCount": 5}), "syncAccountCallLog")
    assert len(full["records"]) == 5
    assert code_of(api.get(CALLS, params=token_of(full))) == "CLG-101"


def test_extract_sync_in_steps(emulator: Emulator, api: Api) -> None:
    seen: list[str] = []
    query: dict[str, Any] = {"dateFrom": "2020-01-01", "recordCount": 40}
    while True:
        page = fits(api.get(EXTRACT, params=query), "extractSyncAccountCallLog")
        seen += [r["id"] for r in page["records"]]
        if not page["syncInfo"]["newerRecordsExist"]:
            break
        query = token_of(page)
    assert len(seen) == len(set(seen)) == 150
    new = place_call(emulator, api)
    latest = api.get(EXTRACT, params=token_of(page)).json()
    assert [r["id"] for r in latest["records"]] == [new]
    lately = api.get(EXTRACT).json()["records"]
    assert [r["id"] for r in lately] == [new]


def contact(api: Api, **fields: Any) -> dict[str, Any]:
    created = fits(api.post(BOOK, json=fields), "createContact")
    result: dict[str, Any] = created
    return result


def test_create_change_and_delete_contact(api: Api) -> None:
    made = contact(api, firstName="Zoe", lastName="Zimmer", mobilePhone="+16505550111")
    url = f"{BOOK}/{made['id']}"
    assert fits(api.get(url), "readContact") == made
    assert made["availability"] == "Alive"
    patched = fits(api.patch(url, json={"company": "Acme"}), "patchContact")
    assert (patched["firstName"], patched["company"]) == ("Zoe", "Acme")
    put = fits(api.put(url, json={"firstName": "Zora"}), "updateContact")
    assert "company" not in put
    assert "lastName" not in put
    assert api.delete(url).status_code == 204
    assert code_of(api.get(url)) == "CMN-102"
    assert api.post(BOOK, json={"firstName": {}}).status_code == 400


def test_contact_list(api: Api) -> None:
    contact(api, firstName="Zoe", mobilePhone="+16505550111")
    contact(api, lastName="Zimmer", company="Acme")
    found = fits(api.get(BOOK, params={"startsWith": "z", "sortBy": "Company"}), "listContacts")
    assert [r.get("company") for r in found["records"]] == [None, "Acme"]
    by_phone = api.get(BOOK, params={"phoneNumber": "+16505550111"}).json()["records"]
    assert [r["firstName"] for r in by_phone] == ["Zoe"]
    page = api.get(BOOK, params={"perPage": 5, "page": 3}).json()
    assert (len(page["records"]), page["paging"]["totalElements"]) == (4, 14)


def test_bulk_contacts(api: Api) -> None:
    ids = [str(contact(api, firstName=name)["id"]) for name in ("A", "B")]
    both = ",".join(ids)
    assert api.get(f"{BOOK}/{both}").status_code == 207
    parts = "".join(
        f'--B\r\nContent-Type: application/json\r\n\r\n{{"firstName":"{n}"}}\r\n' for n in "XY"
    )
    headers = {"Content-Type": "multipart/mixed; boundary=B"}
    updated = api.put(f"{BOOK}/{both}", content=f"{parts}--B--", headers=headers)
    assert updated.status_code == 207
    assert [api.get(f"{BOOK}/{i}").json()["firstName"] for i in ids] == ["X", "Y"]
    assert api.delete(f"{BOOK}/{both}").status_code == 204


def test_address_book_sync(emulator: Emulator, api: Api) -> None:
    first = fits(api.get(BOOK_SYNC, params={"perPage": 5}), "syncAddressBook")
    assert (len(first["records"]), first["nextPageId"]) == (5, 2)
    second = api.get(first["nextPageUri"]).json()
    third = api.get(second["nextPageUri"]).json()
    assert "nextPageId" not in third
    ids = {r["id"] for page in (first, second, third) for r in page["records"]}
    assert len(ids) == 12
    emulator.clock.advance(1)
    made = contact(api, firstName="New")
    api.delete(f"{BOOK}/{first['records'][0]['id']}")
    changed = fits(api.get(BOOK_SYNC, params=token_of(third)), "syncAddressBook")
    states = {r["id"]: r["availability"] for r in changed["records"]}
    assert states == {made["id"]: "Alive", first["records"][0]["id"]: "Deleted"}
    assert api.get(BOOK_SYNC, params={"pageId": 99}).status_code == 400
    assert api.get(BOOK_SYNC, params={"syncType": "ISync", "syncToken": "x"}).status_code == 400


def test_address_book_isync_in_steps(emulator: Emulator, api: Api) -> None:
    page = api.get(BOOK_SYNC).json()
    made = []
    for name in "ABC":
        emulator.clock.advance(1)
        made.append(contact(api, firstName=name)["id"])
    seen: list[int] = []
    while True:
        page = api.get(BOOK_SYNC, params=token_of(page) | {"perPage": "1"}).json()
        seen += [r["id"] for r in page["records"]]
        if not page["syncInfo"]["olderRecordsExist"]:
            break
    assert seen == made


def test_favorites(emulator: Emulator, api: Api) -> None:
    recorder = EventRecorder(emulator)
    url = f"{EXTENSION}/favorite"
    assert fits(api.get(url), "listFavoriteContacts")["records"] == []
    records = [{"id": 1, "extensionId": emulator.extension_id}]
    fits(api.put(url, json={"records": records}), "updateFavoriteContactList")
    assert api.get(url).json()["records"] == records
    assert recorder.paths() == ["favorite"]


def test_message_events(emulator: Emulator, api: Api) -> None:
    recorder = EventRecorder(emulator)
    stored = emulator.inbound_sms("hi")
    api.put(f"{EXTENSION}/message-store/{stored['id']}", json={"readStatus": "Read"})
    assert recorder.paths() == ["message-store", "message-store/instant", "message-store"]
    counters, instant, update = recorder.events
    assert counters.body["changes"] == [
        {"type": "SMS", "newCount": 1, "updatedCount": 0, "newMessageIds": [stored["id"]]}
    ]
    assert instant.body["subject"] == "hi"
    assert update.body["changes"][0]["updatedCount"] == 1
    assert instant.query == {"type": "SMS", "direction": "Inbound"}
    assert parse_time(counters.body["lastUpdated"]) == pytest.approx(
        emulator.clock.time(), abs=0.01
    )
