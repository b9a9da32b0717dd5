"""What happens, and who is told of it (facts 9.1, 9.2, 11)."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from ringkit.emulator import AccountOptions, Emulator, SubscriptionOptions, UserOptions
from ringkit.emulator.description.schemas import load_schemas
from tests.emulator.pubnub_clients import decrypted
from tests.emulator.support import NO_LIMITS, Api, code_of

PATH = "/restapi/v1.0/subscription"
ACCOUNT = "/restapi/v1.0/account/~"
EXTENSION = f"{ACCOUNT}/extension/~"
STORE = f"{EXTENSION}/message-store"
PRESENCE = f"{EXTENSION}/presence"
SESSIONS = f"{EXTENSION}/telephony/sessions"
# Guide and description write the type of a voicemail differently (facts 11).
DISPUTED = ("VoicemailMessageEvent", "body.type")
STRANGER = "+16505550123"
USERS = tuple(
    UserOptions(extension_number=n, email=f"u{n}@example.com", first_name=f"U{n}")
    for n in ("101", "102")
)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """Two accounts, a standing clock, and polls that never wait."""
    with Emulator(
        limits=NO_LIMITS,
        frozen_clock=True,
        accounts=(
            AccountOptions(users=USERS),
            AccountOptions(users=(UserOptions(extension_number="101", email="far@example.com"),)),
        ),
        subscriptions=SubscriptionOptions(pubnub_hold=0),
    ) as running:
        yield running


@pytest.fixture
def colleague(emulator: Emulator) -> Iterator[Api]:
    """A client of the second user."""
    with Api(emulator, logged_in=False) as client:
        fields = {"username": "u102@example.com", "password": "secret"}
        yield client.use(client.token("password", **fields).json())


def ask(api: Api, *filters: str, **more: Any) -> httpx.Response:
    mode = {"transportType": "PubNub"}
    return api.post(PATH, json={"eventFilters": filters, "deliveryMode": mode, **more})


class Ear:
    """A subscription, and what has been told of it since the last look."""

    def __init__(self, api: Api, *filters: str, **more: Any) -> None:
        answer = ask(api, *filters, **more)
        assert answer.status_code == 200, answer.text
        self.document = answer.json()
        self._mode = self.document["deliveryMode"]
        self._origin = api.emulator.pubnub_origin
        self._timetoken = "1"

    def told(self) -> list[Any]:
        path = f"/v2/subscribe/{self._mode['subscriberKey']}/{self._mode['address']}/0"
        page = httpx.get(f"http://{self._origin}{path}", params={"tt": self._timetoken}).json()
        self._timetoken = page["t"]["t"]
        return [decrypted(self._mode, message["d"]) for message in page["m"]]

    def bodies(self) -> list[Any]:
        return [one["body"] for one in self.told()]


def extension_ids(api: Api) -> list[str]:
    records = api.get(f"{ACCOUNT}/extension").json()["records"]
    return [str(record["id"]) for record in records]


def test_texts(emulator: Emulator, api: Api) -> None:
    every = Ear(api, STORE)
    sms = Ear(api, f"{STORE}?type=SMS&direction=Inbound")
    faxes = Ear(api, f"{STORE}?type=Fax&type=VoiceMail", f"{EXTENSION}/fax?direction=Inbound")
    instant = Ear(api, f"{STORE}/instant?type=SMS")
    message = emulator.inbound_sms("hi", from_=STRANGER)
    fax = emulator.inbound_fax(from_=STRANGER)
    assert [b["changes"][0]["type"] for b in every.bodies()] == ["SMS", "Fax"]
    (change,) = sms.bodies()
    assert change["changes"] == [
        {"type": "SMS", "newCount": 1, "updatedCount": 0, "newMessageIds": [message["id"]]}
    ]
    counted, record = faxes.bodies()
    assert counted["changes"][0]["type"] == "Fax"
    assert (record["id"], record["faxPageCount"]) == (fax["id"], 1)
    (told,) = instant.told()
    assert told["event"].endswith("/message-store/instant?type=SMS")
    assert (told["body"]["id"], told["body"]["subject"]) == (str(message["id"]), "hi")
    api.put(f"{STORE}/{message['id']}", json={"readStatus": "Read"})
    assert every.bodies()[0]["changes"] == [{"type": "SMS", "newCount": 0, "updatedCount": 1}]
    assert instant.told() == []


def test_presence_in_three_depths(emulator: Emulator, api: Api) -> None:
    plain = Ear(api, PRESENCE)
    detailed = Ear(api, f"{PRESENCE}?detailedTelephonyState=true")
    with_sip = Ear(api, f"{PRESENCE}?detailedTelephonyState=true&sipData=true")
    company = Ear(api, f"{ACCOUNT}/presence")
    session = emulator.inbound_call(from_=STRANGER)
    ringing = plain.bodies()[-1]
    assert ringing["telephonyStatus"] == "Ringing"
    assert not {"activeCalls", "totalActiveCalls"} & set(ringing)
    shown = detailed.bodies()[-1]
    assert shown["totalActiveCalls"] == 1
    (call,) = shown["activeCalls"]
    assert (call["telephonySessionId"], call["from"]) == (session["id"], STRANGER)
    assert "sipData" not in call
    assert "sipData" in with_sip.bodies()[-1]["activeCalls"][0]
    assert company.bodies()[-1]["extensionId"] == emulator.extension_id
    emulator.hang_up(session["id"])
    after = plain.bodies()[-1]
    assert after["telephonyStatus"] == "NoCall"
    assert after["sequence"] > ringing["sequence"]


def test_do_not_disturb(emulator: Emulator, api: Api) -> None:
    ear = Ear(api, f"{PRESENCE}/dnd")
    api.put(PRESENCE, json={"dndStatus": "DoNotAcceptAnyCalls"})
    api.put(PRESENCE, json={"userStatus": "Busy"})
    assert ear.bodies() == [
        {"extensionId": emulator.extension_id, "dndStatus": "DoNotAcceptAnyCalls"}
    ]


def test_calls(emulator: Emulator, api: Api) -> None:
    mine = Ear(api, SESSIONS)
    company = Ear(api, f"{ACCOUNT}/telephony/sessions")
    inbound = Ear(api, f"{SESSIONS}?direction=Inbound&statusCode=Disconnected&missedCall=true")
    outbound = Ear(api, f"{SESSIONS}?direction=Outbound")
    number = Ear(api, f"{SESSIONS}?phoneNumber=%2B16505550123")
    other_number = Ear(api, f"{SESSIONS}?phoneNumber=+16505550124")
    missed = Ear(api, f"{EXTENSION}/missed-calls")
    session = emulator.inbound_call(from_=STRANGER)
    emulator.hang_up(session["id"])
    told = mine.told()
    assert {one["body"]["telephonySessionId"] for one in told} == {session["id"]}
    assert told[0]["body"]["extensionId"] == emulator.extension_id
    codes = [one["body"]["parties"][0]["status"]["code"] for one in told]
    assert codes[0] in ("Setup", "Proceeding")
    assert codes[-1] == "Disconnected"
    sequences = [one["body"]["sequence"] for one in told]
    assert sequences == sorted(set(sequences))
    assert len(company.told()) > len(told)
    (end,) = inbound.bodies()
    assert end["parties"][0]["missedCall"] is True
    assert outbound.told() == []
    assert len(number.told()) == len(told)
    assert other_number.told() == []
    (flat,) = missed.told()
    assert "body" not in flat
    assert (flat["from"], flat["sessionId"]) == (STRANGER, told[0]["body"]["sessionId"])
    assert flat["subscriptionId"] == missed.document["id"]


def test_ringout_is_a_call_too(emulator: Emulator, api: Api) -> None:
    ear = Ear(api, SESSIONS)
    body = {
        "from": {"phoneNumber": emulator.phone_number},
        "to": {"phoneNumber": "+16505550188"},
    }
    api.post(f"{EXTENSION}/ring-out", json=body)
    emulator.clock.advance(20)
    codes = [one["parties"][0]["status"]["code"] for one in ear.bodies()]
    assert "Answered" in codes


def test_voicemail(emulator: Emulator, api: Api) -> None:
    ear = Ear(api, f"{EXTENSION}/voicemail")
    emulator.inbound_call(from_=STRANGER)
    emulator.clock.advance(120)
    (record,) = ear.bodies()
    assert record["type"] == "VoiceMail"
    assert record["attachments"]


def test_team_messages_reach_members_only(emulator: Emulator, api: Api, colleague: Api) -> None:
    mine = Ear(api, "/team-messaging/v1/posts", "/restapi/v1.0/glip/posts")
    theirs = Ear(colleague, "/team-messaging/v1/posts")
    chat = Ear(api, "/team-messaging/v1/chats")
    groups = Ear(api, "/restapi/v1.0/glip/groups")
    personal = api.get("/team-messaging/v1/chats", params={"type": "Personal"}).json()
    where = personal["records"][0]["id"]
    post = api.post(f"/team-messaging/v1/chats/{where}/posts", json={"text": "note"}).json()
    told = mine.told()
    assert [one["event"] for one in told] == [
        "/team-messaging/v1/posts",
        "/restapi/v1.0/glip/posts",
    ]
    assert [one["body"]["eventType"] for one in told] == ["PostAdded", "PostAdded"]
    assert told[0]["body"]["id"] == post["id"]
    assert theirs.told() == []
    api.post("/team-messaging/v1/teams", json={"name": "T", "public": False})
    assert len(chat.told()) == len(groups.told()) >= 1


def test_other_things_that_happen(emulator: Emulator, api: Api) -> None:
    one = Ear(api, EXTENSION)
    all_of_them = Ear(api, f"{ACCOUNT}/extension")
    favorites = Ear(api, f"{EXTENSION}/favorite")
    batches = Ear(api, f"{ACCOUNT}/a2p-sms/batches?from={emulator.phone_number}")
    others = Ear(api, f"{ACCOUNT}/a2p-sms/batches?from=+19995550000")
    api.put(EXTENSION, json={"contact": {"firstName": "New"}})
    assert [b["eventType"] for b in one.bodies()] == ["Update"]
    assert [b["extensionId"] for b in all_of_them.bodies()] == [emulator.extension_id]
    api.put(f"{EXTENSION}/favorite", json={"records": []})
    assert favorites.bodies() == [{"extensionId": emulator.extension_id}]
    batch = {
        "from": emulator.phone_number,
        "text": "x",
        "messages": [{"to": ["+16505550155"]}],
    }
    api.post(f"{ACCOUNT}/a2p-sms/batches", json=batch)
    emulator.clock.advance(30)
    assert batches.bodies()
    assert others.bodies() == []


def test_colleagues(emulator: Emulator, api: Api, colleague: Api) -> None:
    other = extension_ids(api)[1]
    path = f"{ACCOUNT}/extension/{other}"
    ear = Ear(api, f"{path}/presence", f"{path}/telephony/sessions")
    colleague.put(PRESENCE, json={"userStatus": "Busy"})
    (told,) = ear.told()
    assert told["body"]["extensionId"] == other
    assert told["event"].endswith(f"/extension/{other}/presence")
    assert told["ownerId"] == emulator.extension_id
    colleague.put(PRESENCE, json={"allowSeeMyPresence": False})
    refused = ask(api, f"{path}/presence")
    assert (refused.status_code, code_of(refused)) == (403, "SUB-403")


def test_filters_that_do_not_serve(emulator: Emulator, api: Api) -> None:
    colleague = extension_ids(api)[1]
    listed = api.get(f"{ACCOUNT}/extension", params={"type": "Department"}).json()
    queue = listed["records"][0]["id"]
    with Api(emulator, logged_in=False) as far:
        fields = {"username": "far@example.com", "password": "secret"}
        far.use(far.token("password", **fields).json())
        stranger = extension_ids(far)[0]
        account = str(far.get(ACCOUNT).json()["id"])
    wrong = {
        f"{ACCOUNT}/extension/{queue}/presence": "SUB-402",
        f"{ACCOUNT}/extension/{colleague}/message-store": "SUB-405",
        f"{ACCOUNT}/extension/{colleague}/voicemail": "SUB-405",
        f"/restapi/v1.0/account/{account}/presence": "SUB-406",
        f"{ACCOUNT}/extension/{stranger}/presence": "SUB-406",
        f"{ACCOUNT}/extension/12345/presence": "SUB-408",
        "/restapi/v1.0/nothing": "SUB-508",
        "no path": "SUB-508",
        "/webinar/configuration/v1/company/sessions": "SUB-508",
    }
    document = ask(api, STORE, *wrong).json()
    assert len(document["eventFilters"]) == 1
    assert {one["filter"]: one["reason"] for one in document["disabledFilters"]} == wrong
    assert all(one["message"] for one in document["disabledFilters"])
    for text, code in wrong.items():
        alone = ask(api, text)
        assert code_of(alone) == code
        assert alone.status_code == (400 if code == "SUB-508" else 403)


def test_permissions_of_the_app() -> None:
    with Emulator(permissions=frozenset({"ReadMessages"})) as emulator, Api(emulator) as api:
        document = ask(api, STORE, SESSIONS).json()
        assert document["eventFilters"][0].endswith("/message-store")
        assert [one["reason"] for one in document["disabledFilters"]] == ["CMN-401"]
        assert (ask(api, SESSIONS).status_code, code_of(ask(api, SESSIONS))) == (403, "CMN-401")


def test_another_account_is_told_nothing(emulator: Emulator, api: Api) -> None:
    with Api(emulator, logged_in=False) as far:
        fields = {"username": "far@example.com", "password": "secret"}
        far.use(far.token("password", **fields).json())
        ear = Ear(far, "/team-messaging/v1/posts", f"{ACCOUNT}/presence")
    assert emulator.notify("/team-messaging/v1/posts", {"id": "1"}) == 0
    api.put(PRESENCE, json={"userStatus": "Busy"})
    assert ear.told() == []


def test_reminders(emulator: Emulator, api: Api) -> None:
    reminder = "/restapi/v1.0/subscription/~?threshold=60&interval=20"
    ear = Ear(api, STORE, reminder, expiresIn=300)
    path = f"{PATH}/{ear.document['id']}"
    assert ear.document["eventFilters"][1] == reminder.replace("~", ear.document["id"])
    emulator.clock.advance(239)
    assert ear.told() == []
    emulator.clock.advance(1)
    (told,) = ear.told()
    assert told["event"] == ear.document["eventFilters"][1]
    assert told["body"] == {"expiresIn": 60}
    emulator.clock.advance(39)
    assert [body["expiresIn"] for body in ear.bodies()] == [40]
    api.post(f"{path}/renew")
    emulator.clock.advance(239)
    assert ear.told() == []
    emulator.clock.advance(61)
    assert [body["expiresIn"] for body in ear.bodies()] == [60, 40, 20]
    assert code_of(api.get(path)) == "SUB-507"


@pytest.mark.parametrize(
    "query",
    ["", "?threshold=60", "?threshold=60&interval=31", "?threshold=451&interval=1",
     "?threshold=60&interval=0", "?threshold=x&interval=1"],
)  # fmt: skip
def test_reminders_out_of_bounds(api: Api, query: str) -> None:
    answer = ask(api, f"/restapi/v1.0/subscription/~{query}", STORE)
    assert [one["reason"] for one in answer.json()["disabledFilters"]] == ["SUB-508"]


def test_notify(emulator: Emulator, api: Api) -> None:
    ear = Ear(api, f"{STORE}?type=SMS", STORE)
    second = Ear(api, STORE)
    assert emulator.notify(f"{STORE}?type=Fax", {"n": 1}) == 2
    assert emulator.notify(f"{emulator.url}{STORE}?type=SMS", {"n": 2}) == 3
    assert [body["n"] for body in ear.bodies()] == [1, 2, 2]
    assert [body["n"] for body in second.bodies()] == [1, 2]
    control = {"op": "notify", "event": STORE, "body": {"n": 3}}
    assert httpx.post(emulator.control_url, json=control).json() == {"delivered": 3}
    colleague = extension_ids(api)[1]
    assert emulator.notify(f"{ACCOUNT}/extension/{colleague}/message-store") == 0
    assert emulator.notify("/ai/ringsense/v1/public/accounts/~/domains/pbx/insights") == 0
    with pytest.raises(ValueError, match="nothing is ever published"):
        emulator.notify("/restapi/v1.0/nothing")
    for wrong in ({"event": "/x"}, {"event": STORE, "body": []}, {}):
        assert httpx.post(emulator.control_url, json={"op": "notify", **wrong}).status_code == 400


def test_push_has_nobody_to_deliver(emulator: Emulator, api: Api) -> None:
    mode = {"transportType": "RC/APNS", "certificateName": "c", "registrationId": "r"}
    made = api.post(PATH, json={"eventFilters": [STORE], "deliveryMode": mode})
    assert made.status_code == 200
    assert emulator.notify(STORE, {}) == 0


def test_notifications_fit_the_description(emulator: Emulator, api: Api) -> None:
    detailed = f"{PRESENCE}?detailedTelephonyState=true"
    kinds = {
        PRESENCE: "ExtensionPresenceEvent",
        detailed: "DetailedExtensionPresenceEvent",
        f"{detailed}&sipData=true": "DetailedExtensionPresenceWithSIPEvent",
        f"{ACCOUNT}/presence": "AccountPresenceEvent",
        SESSIONS: "ExtensionTelephonySessionsEvent",
        f"{ACCOUNT}/telephony/sessions": "AccountTelephonySessionsEvent",
        STORE: "MessageEvent",
        f"{STORE}/instant?type=SMS": "InstantMessageEvent",
        f"{EXTENSION}/voicemail": "VoicemailMessageEvent",
        f"{EXTENSION}/missed-calls": "MissedCallEvent",
        f"{EXTENSION}/favorite": "ExtensionFavoritesEvent",
        f"{ACCOUNT}/extension": "ExtensionListEvent",
        EXTENSION: "ExtensionInfoEvent",
    }
    ears = {name: Ear(api, path) for path, name in kinds.items()}
    emulator.inbound_sms("hi")
    emulator.inbound_call(from_=STRANGER)
    emulator.clock.advance(120)
    session = emulator.inbound_call(from_=STRANGER)
    emulator.hang_up(session["id"])
    api.put(f"{EXTENSION}/favorite", json={"records": []})
    api.put(EXTENSION, json={"contact": {"firstName": "New"}})
    schemas = load_schemas("response")
    for name, ear in ears.items():
        told = ear.told()
        assert told, name
        schema = {"$ref": f"#/components/schemas/{name}"}
        for one in told:
            found = schemas.mismatches(schema, one)
            wrong = [f"{m.name}: {m.message}" for m in found if (name, m.name) != DISPUTED]
            assert wrong == [], f"{name}: {wrong} {one}"
