"""Call queues and their members."""

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, Api, code_of, fits

QUEUES = f"{ACCOUNT}/call-queues"
CALLER = "+16505550199"


def test_queues_and_members(emulator: Emulator, api: Api) -> None:
    (queue,) = fits(api.get(QUEUES), "listCallQueues")["records"]
    url = f"{QUEUES}/{queue['id']}"
    before = fits(api.get(f"{url}/members"), "listCallQueueMembers")["records"]
    gone, *rest = [str(each["id"]) for each in before]
    own = emulator.extension_id
    assert own not in {gone, *rest}
    body = {"addedExtensionIds": [own, *rest], "removedExtensionIds": [gone]}
    assert api.post(f"{url}/bulk-assign", json=body).status_code == 204
    after = [str(each["id"]) for each in api.get(f"{url}/members").json()["records"]]
    assert after == [*rest, own]
    mine = api.get(QUEUES, params={"memberExtensionId": own}).json()["records"]
    assert [each["id"] for each in mine] == [queue["id"]]
    assert api.get(QUEUES, params={"memberExtensionId": gone}).json()["records"] == []
    assert api.post(f"{url}/bulk-assign", json={"addedExtensionIds": ["1"]}).status_code == 400


def test_settings_of_a_queue(emulator: Emulator, api: Api) -> None:
    (queue,) = api.get(QUEUES).json()["records"]
    url = f"{QUEUES}/{queue['id']}"
    changed = api.put(url, json={"editableMemberStatus": True})
    assert fits(changed, "updateCallQueueInfo")["editableMemberStatus"] is True
    assert fits(api.get(url), "readCallQueueInfo")["editableMemberStatus"] is True
    user = api.get(f"{QUEUES}/{emulator.extension_id}")
    assert (user.status_code, code_of(user)) == (404, "CMN-102")


def test_a_created_queue_is_a_queue_and_an_extension(emulator: Emulator, api: Api) -> None:
    contact = {"firstName": "Sales", "email": "sales@example.com"}
    body = {"type": "Department", "extensionNumber": "950", "contact": contact}
    answer = api.post(f"{ACCOUNT}/extension", json=body)
    assert answer.status_code == 200, answer.text
    created = answer.json()
    url, extension = f"{QUEUES}/{created['id']}", f"{ACCOUNT}/extension/{created['id']}"
    departments = {"params": {"type": "Department"}}
    listed = api.get(f"{ACCOUNT}/extension", **departments).json()["records"]
    queues = api.get(QUEUES).json()["records"]
    assert [str(each["id"]) for each in listed] == [each["id"] for each in queues]
    assert (queues[-1]["id"], queues[-1]["name"]) == (str(created["id"]), "Sales")
    settings = {"alertTimer": 10, "editableMemberStatus": True}
    change = {"name": "Orders", "extensionNumber": "951", **settings}
    assert fits(api.put(url, json=change), "updateCallQueueInfo").items() >= change.items()
    assert fits(api.get(url), "readCallQueueInfo").items() >= change.items()
    shown = fits(api.get(extension), "readExtension")
    assert (shown["name"], shown["extensionNumber"]) == ("Orders", "951")
    assert shown["contact"]["firstName"] == "Orders"
    assert not settings.keys() & shown.keys()
    taken = api.put(url, json={"extensionNumber": "101"})
    assert (taken.status_code, code_of(taken)) == (400, "CMN-406")
    assert api.delete(extension).status_code == 204
    assert api.get(url).status_code == 404
    assert [each["id"] for each in api.get(QUEUES).json()["records"]] == [queues[0]["id"]]


def _views(api: Api, queue: str) -> list[list[str]]:
    """Return the ids of the members of a queue, as every operation that shows them says."""
    members = fits(api.get(f"{QUEUES}/{queue}/members"), "listCallQueueMembers")
    department = fits(api.get(f"{ACCOUNT}/department/{queue}/members"), "listDepartmentMembers")
    presence = fits(api.get(f"{QUEUES}/{queue}/presence"), "readCallQueuePresence")
    users = api.get(f"{ACCOUNT}/extension", params={"type": "User"}).json()["records"]
    ids = [str(user["id"]) for user in users]
    listed = {each: api.get(QUEUES, params={"memberExtensionId": each}) for each in ids}
    own = {each: api.get(f"{ACCOUNT}/extension/{each}/call-queue-presence") for each in ids}
    queues = [each for each in ids if queue in str(listed[each].json()["records"])]
    presences = [
        each
        for each in ids
        if queue in str(fits(own[each], "readExtensionCallQueuePresence")["records"])
    ]
    return [
        sorted(str(each["id"]) for each in members["records"]),
        sorted(str(each["id"]) for each in department["records"]),
        sorted(each["member"]["id"] for each in presence["records"]),
        sorted(queues),
        sorted(presences),
    ]


def test_every_view_shows_the_same_members(emulator: Emulator, api: Api) -> None:
    (queue,) = (each["id"] for each in api.get(QUEUES).json()["records"])
    own, (first, *rest) = emulator.extension_id, _views(api, queue)[0]
    department = f"{ACCOUNT}/department/bulk-assign"
    one = {"departmentId": queue, "addedExtensionIds": [own], "removedExtensionIds": [first]}
    unknown = {"departmentId": "1", "addedExtensionIds": [own]}
    assert api.post(department, json={"items": [one, unknown]}).status_code == 400
    assert _views(api, queue) == [[first, *rest]] * 5
    assert api.post(department, json={"items": [one]}).status_code == 204
    assert _views(api, queue) == [sorted([*rest, own])] * 5
    url = f"{ACCOUNT}/extension/{own}/call-queues"
    assert fits(api.put(url, json={"records": []}), "updateUserCallQueues")["records"] == []
    assert _views(api, queue) == [rest] * 5
    assert api.put(url, json={"records": [{"id": own}]}).status_code == 400
    joined = fits(api.put(url, json={"records": [{"id": queue}]}), "updateUserCallQueues")
    assert joined["records"] == [{"id": queue, "name": "Support Queue"}]
    assert _views(api, queue) == [sorted([*rest, own])] * 5
    assert api.delete(f"{ACCOUNT}/extension/{rest[0]}").status_code == 204
    assert _views(api, queue) == [sorted([*rest[1:], own])] * 5


def test_who_accepts_the_calls_of_a_queue(emulator: Emulator, api: Api) -> None:
    """The queue and its member show what either has written; a snapshot keeps it."""
    (queue,) = (each["id"] for each in api.get(QUEUES).json()["records"])
    member = _views(api, queue)[0][0]
    of_queue = f"{QUEUES}/{queue}/presence"
    of_member = f"{ACCOUNT}/extension/{member}/call-queue-presence"

    def shown() -> tuple[bool, bool]:
        records = api.get(of_queue).json()["records"]
        accepts = {each["member"]["id"]: each["acceptCurrentQueueCalls"] for each in records}
        return accepts[member], api.get(of_member).json()["records"][0]["acceptCalls"]

    assert shown() == (True, True)
    body = {"records": [{"callQueue": {"id": queue}, "acceptCalls": False}]}
    fits(api.put(of_member, json=body), "updateExtensionCallQueuePresence")
    assert shown() == (False, False)
    snapshot = emulator.snapshot()
    body = {"records": [{"member": {"id": member}, "acceptCurrentQueueCalls": True}]}
    fits(api.put(of_queue, json=body), "updateCallQueuePresence")
    assert shown() == (True, True)
    emulator.restore(snapshot)
    assert shown() == (False, False)
    stranger = {"records": [{"member": {"id": emulator.extension_id}}]}
    assert api.put(of_queue, json=stranger).status_code == 400


def test_a_call_that_another_extension_picks_up(emulator: Emulator, api: Api) -> None:
    """The party that rang is gone, and the one that answers is another."""
    sessions = f"{ACCOUNT}/telephony/sessions"
    body = {"from": {"deviceId": "d"}, "to": {"extensionNumber": "102"}}
    session = api.post(f"{ACCOUNT}/telephony/call-out", json=body).json()["session"]
    rang = session["parties"][1]["id"]
    picked = api.post(f"{sessions}/{session['id']}/parties/{rang}/pickup", json={"deviceId": "d"})
    answered = fits(picked, "pickupCallParty")
    assert answered["id"] != rang
    assert answered["extensionId"] == emulator.extension_id
    parties = api.get(f"{sessions}/{session['id']}").json()["parties"]
    assert [each["status"] for each in parties][1]["reason"] == "Pickup"
    assert [each["status"]["code"] for each in parties] == ["Answered", "Gone", "Answered"]


def test_a_call_of_a_queue_rings_the_members_who_accept_it(emulator: Emulator, api: Api) -> None:
    (queue,) = api.get(QUEUES).json()["records"]
    first, *_, away = [
        str(each["id"]) for each in api.get(f"{QUEUES}/{queue['id']}/members").json()["records"]
    ]
    presence = {"records": [{"member": {"id": away}, "acceptCurrentQueueCalls": False}]}
    assert api.put(f"{QUEUES}/{queue['id']}/presence", json=presence).status_code == 200
    number = emulator.add_number(extension_id=queue["id"])

    def log_of(extension: str) -> list[str]:
        records = api.get(f"{ACCOUNT}/extension/{extension}/call-log").json()["records"]
        return [r["result"] for r in records if r.get("from", {}).get("phoneNumber") == CALLER]

    session = emulator.inbound_call(from_=CALLER, to=number)
    inbound = [p for p in session["parties"] if p["direction"] == "Inbound"]
    ringing = [p["extensionId"] for p in inbound]
    assert ringing[0] == queue["id"]
    assert first in ringing
    assert away not in ringing
    assert all(p["queueCall"] and p["status"]["code"] == "Proceeding" for p in inbound)
    emulator.answer_call(session["id"], extension_id=first)
    path = f"{ACCOUNT}/telephony/sessions/{session['id']}"
    parties = fits(api.get(path), "readCallSessionStatus")["parties"]
    status = {p.get("extensionId"): p["status"] for p in parties}
    assert status[first]["code"] == status[None]["code"] == "Answered"
    for other in {*ringing} - {first}:
        assert (status[other]["code"], status[other]["reason"]) == ("Disconnected", "AgentAnswered")
    emulator.hang_up(session["id"])
    assert log_of(first) == log_of(queue["id"]) == ["Accepted"]
    assert all(log_of(other) == [] for other in {*ringing} - {first, queue["id"]})

    emulator.inbound_call(from_=CALLER, to=number)
    emulator.clock.advance(60)
    assert log_of(queue["id"]) == ["Voicemail", "Accepted"]
    assert log_of(first) == ["Missed", "Accepted"]
