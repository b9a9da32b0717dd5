"""Presence of one user and of the account, its changes and their events."""

from ringkit_emulator import Emulator
from tests.emulator.event_recorder import EventRecorder
from tests.emulator.support import ACCOUNT, EXTENSION, Api, fits


def test_presence_change_and_event(emulator: Emulator, api: Api) -> None:
    recorder = EventRecorder(emulator)
    url = f"{EXTENSION}/presence"
    before = fits(api.get(url, params={"detailedTelephonyState": "true"}), "readUserPresenceStatus")
    assert (before["presenceStatus"], before["activeCalls"]) == ("Available", [])
    changes = {"dndStatus": "DoNotAcceptAnyCalls", "message": "writing"}
    after = fits(api.put(url, json=changes), "updateUserPresenceStatus")
    assert (after["presenceStatus"], after["message"]) == ("Busy", "writing")
    assert "activeCalls" not in after
    api.put(url, json={"userStatus": "Offline"})
    assert api.get(url).json()["presenceStatus"] == "Offline"
    own = [e for e in recorder.of("presence") if "/extension/" in e.filter]
    assert [e.body["sequence"] for e in own] == [1, 2]
    assert api.put(url, json={"userStatus": "Asleep"}).status_code == 400


def test_account_presence(api: Api) -> None:
    listed = fits(api.get(f"{ACCOUNT}/presence", params={"perPage": 2}), "readAccountPresence")
    assert len(listed["records"]) == 2
    assert listed["paging"]["totalElements"] == 5


def test_unified_presence(emulator: Emulator, api: Api) -> None:
    url = f"{EXTENSION}/unified-presence"
    assert fits(api.get(url), "readUnifiedPresence")["status"] == "Available"
    changes = {"glip": {"availability": "DND"}, "telephony": {"availability": "TakeAllCalls"}}
    assert fits(api.patch(url, json=changes), "updateUnifiedPresence")["status"] == "DND"
    ids = [str(r["id"]) for r in api.get(f"{ACCOUNT}/extension").json()["records"][:2]]
    several = api.get(f"{ACCOUNT}/extension/{','.join(ids)},1/unified-presence")
    assert several.status_code == 207
    assert [e["status"] for e in fits(several, "readUnifiedPresence")] == [200, 200, 404]
