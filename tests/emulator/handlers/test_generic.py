"""Collections and settings without handlers: stored items, paging, filters."""

from typing import Any

import pytest

from ringkit_emulator import Emulator
from tests.emulator.preparation import team
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of, fits
from tests.support.platform import NO_LIMITS

DATES = {"creationTimeFrom": "2020-01-01T00:00:00Z", "creationTimeTo": "2030-01-01T00:00:00Z"}
TM = "/team-messaging/v1"
RULES = "/restapi/v2/accounts/~/extensions/~/comm-handling/voice"


def test_collection_remembers(emulator: Emulator, api: Api) -> None:
    url = f"{ACCOUNT}/custom-fields"
    before = fits(api.get(url), "listCustomFields")["records"]
    body = {"category": "User", "displayName": "Shoe size"}
    made = fits(api.post(url, json=body), "createCustomField")
    assert made["displayName"] == "Shoe size"
    after = api.get(url).json()["records"]
    assert [r["id"] for r in after] == [r["id"] for r in before] + [made["id"]]
    assert after[-1]["displayName"] == "Shoe size"
    changed = api.put(f"{url}/{made['id']}", json={"displayName": "Hat size"})
    assert fits(changed, "updateCustomField")["displayName"] == "Hat size"
    assert api.get(url).json()["records"][-1]["displayName"] == "Hat size"
    assert api.delete(f"{url}/{made['id']}").status_code == 204
    assert len(api.get(url).json()["records"]) == len(before)
    assert code_of(api.delete(f"{url}/{made['id']}")) == "CMN-102"


def test_first_items_can_be_read(api: Api) -> None:
    listed = fits(api.get(f"{ACCOUNT}/sites"), "listSites")["records"]
    site = fits(api.get(f"{ACCOUNT}/sites/{listed[0]['id']}"), "readSite")
    shared = {name: site[name] for name in listed[0] if name in site}
    assert shared["name"] == listed[0]["name"]
    assert api.get(f"{ACCOUNT}/sites/1").status_code == 404


def test_settings_remember(api: Api) -> None:
    url = f"{ACCOUNT}/business-address"
    before = fits(api.get(url), "readAccountBusinessAddress")
    changes = {"company": "New Name", "businessAddress": {"city": "Lyon"}}
    after = fits(api.put(url, json=changes), "updateAccountBusinessAddress")
    assert after["company"] == "New Name"
    assert after["businessAddress"]["city"] == "Lyon"
    assert after["businessAddress"]["street"] == before["businessAddress"]["street"]
    assert api.get(url).json() == after


def test_collections_of_two_extensions_are_apart(api: Api) -> None:
    other = api.get(f"{ACCOUNT}/extension").json()["records"][1]["id"]
    body = {"phoneNumber": "+16505550111", "label": "Home", "type": "Home"}
    fits(api.post(f"{EXTENSION}/forwarding-number", json=body), "createForwardingNumber")
    mine = api.get(f"{EXTENSION}/forwarding-number").json()["records"]
    theirs = api.get(f"{ACCOUNT}/extension/{other}/forwarding-number").json()["records"]
    assert (len(mine), len(theirs)) == (4, 3)


def test_items_of_collections_without_a_list(api: Api) -> None:
    url = "/webinar/configuration/v1/webinars/1/sessions"
    assert fits(api.get(f"{url}/abc"), "rcwConfigGetSession")["id"] == "abc"
    assert api.delete(f"{url}/abc").status_code == 204
    deleted = api.get(f"{url}/abc")
    assert deleted.status_code == 404


def test_items_of_one_parent(api: Api) -> None:
    one, two = (r["id"] for r in api.get(f"{TM}/chats").json()["records"][:2])
    for chat, title in ((one, "a"), (two, "b")):
        fits(api.post(f"{TM}/chats/{chat}/notes", json={"title": title}), "createChatNoteNew")
    notes = fits(api.get(f"{TM}/chats/{one}/notes"), "listChatNotesNew")["records"]
    assert [n["title"] for n in notes] == ["a"]
    read = fits(api.get(f"{TM}/notes/{notes[0]['id']}"), "readUserNoteNew")
    assert read["title"] == "a"


def test_fixed_ids(api: Api) -> None:
    base = "/restapi/v2/accounts/~/extensions/~/comm-handling/states"
    ids = {r["id"] for r in fits(api.get(base), "listCicStates")["records"]}
    assert "work-hours" in ids
    assert api.get(f"{base}/work-hours").status_code == 200


def test_numbered_pages(api: Api) -> None:
    url = f"{EXTENSION}/answering-rule"
    for number in range(3):
        rule = {
            "type": "Custom",
            "name": f"rule {number}",
            "callers": [{"callerId": "+16505550111"}],
        }
        fits(api.post(url, json=rule), "createAnsweringRule")
    first = fits(api.get(url, params={"perPage": 4}), "listAnsweringRules")
    assert first["paging"]["totalElements"] == 5
    second = api.get(first["navigation"]["nextPage"]["uri"]).json()
    assert [len(page["records"]) for page in (first, second)] == [4, 1]
    assert "nextPage" not in second["navigation"]


@pytest.mark.parametrize(
    ("url", "operation", "size", "where", "following", "member"),
    [
        ("/webinar/history/v1/recordings", "rcwHistoryListRecordings", "perPage",
         "paging", "nextPageToken", "records"),
        (f"{TM}/events", "readGlipEventsNew", "recordCount",
         "navigation", "nextPageToken", "records"),
        ("/rcvideo/v1/account/~/recordings", "getAccountRecordings", "perPage",
         "paging", "nextPageToken", "recordings"),
        ("/restapi/v2/accounts/~/sms/consents", "listSmsConsentRecords", "perPage",
         "paging", "nextPageToken", "records"),
    ],
)  # fmt: skip
def test_token_pages(
    api: Api, url: str, operation: str, size: str, where: str, following: str, member: str
) -> None:
    if url.endswith("/events"):
        event = {
            "title": "e",
            "startTime": "2026-01-02T03:04:05Z",
            "endTime": "2026-01-02T04:04:05Z",
        }
        for _ in range(3):
            api.post(f"{TM}/groups/{team(api)}/events", json=event)
    query: dict[str, Any] = {size: 10 if url.startswith("/rcvideo") else 2}
    if url.startswith("/webinar"):
        query |= DATES
    seen: list[str] = []
    while True:
        page = fits(api.get(url, params=query), operation)
        seen += [str(r.get("id", r)) for r in page[member]]
        token = page[where].get(following)
        if token is None:
            break
        query = {"pageToken": token}
    assert len(seen) == len(set(seen)) == 3


def test_broken_page_tokens(api: Api) -> None:
    for token in ("zz", "00", "7b7d"):
        answer = api.get(f"{ACCOUNT}/a2p-sms/batches", params={"pageToken": token})
        assert (answer.status_code, answer.json()["parameterName"]) == (400, "pageToken")
    page = api.get("/webinar/history/v1/recordings", params=DATES | {"perPage": 1}).json()
    elsewhere = {"pageToken": page["paging"]["nextPageToken"]}
    assert api.get(f"{ACCOUNT}/a2p-sms/batches", params=elsewhere).status_code == 400


def test_strict_refuses_what_the_platform_ignores() -> None:
    body = {"category": "User", "displayName": "x", "nested": 1}
    queues = f"{ACCOUNT}/call-queues"
    with Emulator(strict=True, limits=NO_LIMITS) as emulator, Api(emulator) as api:
        answer = api.post(f"{ACCOUNT}/custom-fields", json=body)
        assert (answer.status_code, answer.json()["parameterName"]) == (400, "nested")
        text = {
            "from": {"phoneNumber": emulator.phone_number},
            "to": [{"phoneNumber": "+16505550177", "nickname": "Bob"}],
            "text": "x",
        }
        answer = api.post(f"{EXTENSION}/sms", json=text)
        assert answer.json()["parameterName"] == "to[0].nickname"
        unknown = api.get(f"{ACCOUNT}/extension", params={"statsu": "Enabled"})
        assert (unknown.status_code, unknown.json()["parameterName"]) == (400, "statsu")
        queue = api.get(queues).json()["records"][0]["id"]
        numbers = {"addedExtensionIds": [int(emulator.extension_id)]}
        assert api.post(f"{queues}/{queue}/bulk-assign", json=numbers).status_code == 400
    with Emulator(limits=NO_LIMITS) as emulator, Api(emulator) as api:
        made = api.post(f"{ACCOUNT}/custom-fields", json=body)
        assert (made.status_code, "nested" in made.json()) == (200, False)
        assert api.get(f"{ACCOUNT}/extension", params={"statsu": "Enabled"}).status_code == 200
        queue = api.get(queues).json()["records"][0]["id"]
        assert api.post(f"{queues}/{queue}/bulk-assign", json=numbers).is_success
        members = api.get(f"{queues}/{queue}/members").json()["records"]
        assert int(emulator.extension_id) in [member["id"] for member in members]


def test_strict_knows_members_of_each_item_of_nested_unions() -> None:
    target = {
        "type": "PhoneNumberTerminatingTarget",
        "destination": {"phoneNumber": "+16505550144"},
        "dispatchingType": "Terminating",
    }
    action = {"type": "TerminatingAction", "targets": [target]}
    rule = f"{RULES}/state-rules/work-hours"
    with Emulator(strict=True, limits=NO_LIMITS) as emulator, Api(emulator) as api:
        body = {"dispatching": {"type": "Terminate", "actions": [action]}}
        fits(api.patch(rule, json=body), "updateVoiceStateBasedRule")
        target["volume"] = "1"
        answer = api.patch(rule, json=body)
    assert answer.json()["errors"][0]["parameterName"] == "dispatching.actions[0].targets[0].volume"


def test_greetings_of_recordings_are_deleted_by_the_id_that_lists_show(api: Api) -> None:
    greetings = f"{ACCOUNT}/call-recording/custom-greetings"
    listed = fits(api.get(greetings), "listCallRecordingCustomGreetings")["records"]
    first, *others = [record["custom"]["id"] for record in listed]
    assert others
    assert api.delete(f"{greetings}/{first}").is_success
    left = api.get(greetings).json()["records"]
    assert [record["custom"]["id"] for record in left] == others
    assert api.delete(f"{greetings}/{first}").status_code == 404


def test_binary_and_csv_answers(emulator: Emulator, api: Api) -> None:
    prompt = f"{emulator.media_url}{ACCOUNT}/ivr-prompts/1/content"
    assert api.get(prompt).headers["content-type"].startswith("audio/")
    exported = api.get("/restapi/v2/accounts/~/sms/consents/export")
    assert exported.headers["content-type"] == "text/csv"


def test_scim_pages_and_errors(api: Api) -> None:
    url = "/scim/v2/Users"
    listed = fits(api.get(url), "scimSearchViaGet2")
    assert (listed["totalResults"], listed["startIndex"]) == (len(listed["Resources"]), 1)
    second = api.get(url, params={"startIndex": 2, "count": 1}).json()
    assert [r["id"] for r in second["Resources"]] == [listed["Resources"][1]["id"]]
    unknown = api.get(f"{url}/unknown")
    assert unknown.status_code == 404
    assert unknown.json()["schemas"] == ["urn:ietf:params:scim:api:messages:2.0:Error"]
    assert unknown.json()["status"] == "404"
