"""Message threads: messages, notes, assignment, synchronisation."""

from typing import Any

import pytest

from ringkit_emulator import Emulator
from tests.emulator.event_recorder import EventRecorder
from tests.emulator.preparation import threaded
from tests.emulator.support import ACCOUNT, Api, fits

THREADS = f"{ACCOUNT}/message-threads"
GUEST = "+16505550141"


def text(emulator: Emulator, **changes: Any) -> dict[str, Any]:
    body = {
        "from": {"phoneNumber": emulator.phone_number},
        "to": [{"phoneNumber": GUEST}],
        "text": "hello",
    }
    return body | changes


def test_texts_to_one_guest_share_a_thread(emulator: Emulator, api: Api) -> None:
    first = fits(api.post(f"{THREADS}/messages", json=text(emulator)), "mthSendMessage")
    second = api.post(f"{THREADS}/messages", json=text(emulator)).json()
    assert first["threadId"] == second["threadId"]
    url = f"{THREADS}/{first['threadId']}"
    thread = fits(api.get(url), "mthGetThread")
    assert (thread["status"], thread["guestParty"]) == ("Open", {"phoneNumber": GUEST})
    resolved = fits(api.post(f"{url}/resolve"), "mthResolveThread")
    assert (resolved["status"], resolved["statusReason"]) == ("Resolved", "Manual")
    third = api.post(f"{THREADS}/messages", json=text(emulator)).json()
    assert third["threadId"] != first["threadId"]
    stay = text(emulator, threadId=first["threadId"])
    assert api.post(f"{THREADS}/messages", json=stay).json()["threadId"] == first["threadId"]
    open_ones = fits(api.get(THREADS, params={"threadStatus": "Open"}), "mthListThreads")
    assert [t["id"] for t in open_ones["records"]] == [third["threadId"]]
    assert "navigation" not in open_ones
    assert api.delete(url).status_code == 204
    assert len(api.get(THREADS, params={"availability": ["Deleted"]}).json()["records"]) == 1


def test_assignment(emulator: Emulator, api: Api) -> None:
    url = f"{THREADS}/{threaded(api)['threadId']}/assign"
    body = {"assignee": {"extensionId": emulator.extension_id}}
    assigned = fits(api.post(url, json=body), "mthAssignThread")
    assert assigned["assignee"]["extensionId"] == emulator.extension_id
    assert fits(api.post(url, json={"assignee": None}), "mthAssignThread")["assignee"] is None
    wrong = api.post(url, json={"assignee": {"extensionId": "1"}})
    assert wrong.status_code == 400


def test_notes_and_messages(emulator: Emulator, api: Api) -> None:
    ids = threaded(api)
    notes = fits(api.get(f"{THREADS}/notes"), "mthListNotes")["records"]
    assert [n["text"] for n in notes] == ["y"]
    changed = api.patch(f"{THREADS}/notes/{ids['noteId']}", json={"text": "z"})
    assert fits(changed, "mthUpdateNote")["text"] == "z"
    listed = fits(api.get(f"{THREADS}/messages"), "mthListMessages")["records"]
    content = listed[0]["attachments"][0]["contentUri"]
    assert content.startswith(emulator.url)
    assert api.get(content).content == b"x"
    for kind, entry in (("notes", ids["noteId"]), ("messages", ids["messageId"])):
        assert api.request("DELETE", f"{THREADS}/{kind}", json={"ids": [entry]}).status_code == 204
        assert api.get(f"{THREADS}/{kind}").json()["records"] == []
    assert api.patch(f"{THREADS}/notes/{ids['noteId']}", json={"text": "z"}).status_code == 404


def test_sync(emulator: Emulator, api: Api) -> None:
    recorder = EventRecorder(emulator)
    ids = threaded(api)
    paths = {event.filter.partition("/message-threads/")[2] for event in recorder.events}
    assert paths == {"sync", "entries/sync"}
    full = fits(api.get(f"{THREADS}/sync"), "mthSyncThreads")
    assert [t["id"] for t in full["records"]] == [ids["threadId"]]
    entries = f"{THREADS}/entries/sync"
    assert api.get(entries).json()["records"] == [], "nothing is assigned to the user"
    explicit = {"scope": "Explicit", "threadIds": [ids["threadId"]]}
    first = fits(api.get(entries, params=explicit), "mthSyncEntries")
    assert {e["recordType"] for e in first["records"]} == {"AliveMessage", "AliveNote"}
    api.request("DELETE", f"{THREADS}/notes", json={"ids": [ids["noteId"]]})
    api.post(f"{THREADS}/{ids['threadId']}/resolve")
    token = {"syncType": "ISync", "syncToken": first["syncInfo"]["syncToken"]}
    changed = fits(api.get(entries, params=token), "mthSyncEntries")
    assert {e["recordType"] for e in changed["records"]} == {"DeletedNote", "ThreadResolvedHint"}
    token = {"syncType": "ISync", "syncToken": full["syncInfo"]["syncToken"]}
    resolved = fits(api.get(f"{THREADS}/sync", params=token), "mthSyncThreads")
    assert [t["status"] for t in resolved["records"]] == ["Resolved"]


@pytest.mark.parametrize("path", ["sync", "entries/sync"])
def test_unknown_sync_tokens(api: Api, path: str) -> None:
    answer = api.get(f"{THREADS}/{path}", params={"syncType": "ISync", "syncToken": "x"})
    assert (answer.status_code, answer.json()["errorCode"]) == (400, "MSG-333")


def test_filters(emulator: Emulator, api: Api) -> None:
    threaded(api)

    def found(**query: object) -> int:
        return len(api.get(THREADS, params=query).json()["records"])

    assert found(guestPhoneNumber="+16505550144") == 1
    assert found(guestPhoneNumber="+16505550149") == 0
    assert found(ownerExtensionIds=[emulator.extension_id]) == 1
    assert found(creationTimeFrom="2099-01-01") == 0
    assert api.get(THREADS, params={"creationTimeFrom": "soon"}).status_code == 400
