"""Call queues and their members."""

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, Api, code_of, fits

QUEUES = f"{ACCOUNT}/call-queues"


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
