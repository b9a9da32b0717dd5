"""Notifications of the events of the platform (platform-facts.md, 9.1, 9.2, 11)."""

from collections.abc import Iterator

import pytest

from ringkit_emulator import Emulator, SubscriptionOptions
from ringkit_emulator._description.schemas import load_schemas
from tests.emulator.subscriptions.pubnub_subscription import (
    ACCOUNT,
    EXTENSION,
    EXTERNAL_NUMBER,
    PRESENCE,
    SESSIONS,
    STORE,
    PubNubSubscription,
    extension_ids,
    login,
    two_accounts,
)
from tests.emulator.support import Api

# Where the guide's samples differ from the description: the type of a voicemail, ids that are
# numbers (platform-facts.md, 9.1 and 11).
DISPUTED = frozenset({"body.accountId", "body.extensionId", "body.type"})


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with two_accounts() as running:
        yield running


@pytest.fixture
def colleague(emulator: Emulator) -> Iterator[Api]:
    """A client of the second user."""
    with Api(emulator, logged_in=False) as client:
        yield login(client, "u102@example.com")


def test_texts(emulator: Emulator, api: Api) -> None:
    every = PubNubSubscription(api, STORE)
    sms = PubNubSubscription(api, f"{STORE}?type=SMS&direction=Inbound")
    faxes = PubNubSubscription(
        api, f"{STORE}?type=Fax&type=VoiceMail", f"{EXTENSION}/fax?direction=Inbound"
    )
    instant = PubNubSubscription(api, f"{STORE}/instant?type=SMS")
    message = emulator.inbound_sms("hi", from_=EXTERNAL_NUMBER)
    fax = emulator.inbound_fax(from_=EXTERNAL_NUMBER)
    assert [b["changes"][0]["type"] for b in every.bodies()] == ["SMS", "Fax"]
    (change,) = sms.bodies()
    assert change["accountId"] == int(emulator.account_id)
    assert change["extensionId"] == int(emulator.extension_id)
    assert change["lastUpdated"].endswith("Z")
    assert change["changes"] == [
        {"type": "SMS", "newCount": 1, "updatedCount": 0, "newMessageIds": [message["id"]]}
    ]
    counted, record = faxes.bodies()
    assert counted["changes"][0]["type"] == "Fax"
    assert (record["id"], record["faxPageCount"]) == (fax["id"], 1)
    (notification,) = instant.notifications()
    assert notification["event"].endswith("/message-store/instant?type=SMS")
    assert (notification["body"]["id"], notification["body"]["subject"]) == (
        str(message["id"]),
        "hi",
    )
    api.put(f"{STORE}/{message['id']}", json={"readStatus": "Read"})
    assert every.bodies()[0]["changes"] == [{"type": "SMS", "newCount": 0, "updatedCount": 1}]
    assert instant.notifications() == []


@pytest.mark.parametrize("as_text", [False, True])
def test_ids_of_presence_and_messages_are_numbers_or_strings(as_text: bool) -> None:
    options = SubscriptionOptions(pubnub_hold=0, string_ids=as_text)
    kind = str if as_text else int
    with Emulator(subscriptions=options) as emulator, Api(emulator) as api:
        ids = [kind(emulator.account_id), kind(emulator.extension_id)]
        messages, presence = PubNubSubscription(api, STORE), PubNubSubscription(api, PRESENCE)
        message = emulator.inbound_sms("hi", from_=EXTERNAL_NUMBER)
        (body,) = messages.bodies()
        assert [body["accountId"], body["extensionId"]] == ids
        assert body["changes"][0]["newMessageIds"] == [message["id"]]
        api.put(PRESENCE, json={"userStatus": "Busy"})
        (body,) = presence.bodies()
        assert body["extensionId"] == ids[1]


def test_notifications_out_of_order() -> None:
    options = SubscriptionOptions(pubnub_hold=0, delivery_jitter=5)
    arrived = []
    for _ in range(2):
        with Emulator(frozen_clock=True, subscriptions=options) as emulator, Api(emulator) as api:
            subscription = PubNubSubscription(api, STORE)
            assert sum(emulator.notify(STORE, {"number": n}) for n in range(20)) == 20
            assert subscription.bodies() == []
            emulator.clock.advance(5)
            arrived.append([body["number"] for body in subscription.bodies()])
            assert sorted(arrived[-1]) == list(range(20)) != arrived[-1]
            emulator.notify(STORE, {"number": 20})
            gone = api.delete(f"/restapi/v1.0/subscription/{subscription.document['id']}")
            assert gone.status_code == 204
            emulator.clock.advance(5)
            assert subscription.bodies() == []
    assert arrived[0] == arrived[1], "the order depends on the seed only"


def test_presence_in_three_depths(emulator: Emulator, api: Api) -> None:
    plain = PubNubSubscription(api, PRESENCE)
    detailed = PubNubSubscription(api, f"{PRESENCE}?detailedTelephonyState=true")
    with_sip = PubNubSubscription(api, f"{PRESENCE}?detailedTelephonyState=true&sipData=true")
    company = PubNubSubscription(api, f"{ACCOUNT}/presence")
    session = emulator.inbound_call(from_=EXTERNAL_NUMBER)
    ringing = plain.bodies()[-1]
    assert ringing["telephonyStatus"] == "Ringing"
    assert not {"activeCalls", "totalActiveCalls"} & set(ringing)
    shown = detailed.bodies()[-1]
    assert shown["totalActiveCalls"] == 1
    (call,) = shown["activeCalls"]
    assert (call["telephonySessionId"], call["from"]) == (session["id"], EXTERNAL_NUMBER)
    assert "sipData" not in call
    assert "sipData" in with_sip.bodies()[-1]["activeCalls"][0]
    for body in (ringing, shown, company.bodies()[-1]):
        assert body["extensionId"] == int(emulator.extension_id)
    emulator.hang_up(session["id"])
    after = plain.bodies()[-1]
    assert after["telephonyStatus"] == "NoCall"
    ended = detailed.bodies()[-1]
    assert (ended["telephonyStatus"], ended["totalActiveCalls"]) == ("NoCall", 0)
    (call,) = ended["activeCalls"]
    assert (call["telephonyStatus"], call["terminationType"]) == ("NoCall", "final")
    assert call["telephonySessionId"] == session["id"]
    assert after["sequence"] > ringing["sequence"]


def test_of_several_presence_filters_the_most_detailed_is_used(api: Api) -> None:
    filters = [f"{PRESENCE}?detailedTelephonyState=true", PRESENCE, f"{ACCOUNT}/presence"]
    subscription = PubNubSubscription(api, *filters)
    api.put(PRESENCE, json={"userStatus": "Busy"})
    events = {one["event"].partition("/presence")[2] for one in subscription.notifications()}
    # One for the account, one for the user.
    assert events == {"", "?detailedTelephonyState=true"}


def test_presence_of_favorites(emulator: Emulator, api: Api, colleague: Api) -> None:
    other = extension_ids(api)[1]
    subscription = PubNubSubscription(api, f"{EXTENSION}/favorite/presence")
    colleague.put(PRESENCE, json={"userStatus": "Busy"})
    assert subscription.notifications() == []
    api.put(f"{EXTENSION}/favorite", json={"records": [{"id": 1, "extensionId": other}]})
    colleague.put(PRESENCE, json={"userStatus": "Available"})
    (notification,) = subscription.notifications()
    assert notification["event"] == subscription.document["eventFilters"][0]
    assert (notification["body"]["extensionId"], notification["body"]["userStatus"]) == (
        int(other),
        "Available",
    )


def test_do_not_disturb(emulator: Emulator, api: Api) -> None:
    subscription = PubNubSubscription(api, f"{PRESENCE}/dnd")
    api.put(PRESENCE, json={"dndStatus": "DoNotAcceptAnyCalls"})
    api.put(PRESENCE, json={"userStatus": "Busy"})
    assert subscription.bodies() == [
        {"extensionId": emulator.extension_id, "dndStatus": "DoNotAcceptAnyCalls"}
    ]


def test_calls(emulator: Emulator, api: Api) -> None:
    mine = PubNubSubscription(api, SESSIONS)
    company = PubNubSubscription(api, f"{ACCOUNT}/telephony/sessions")
    inbound = PubNubSubscription(
        api, f"{SESSIONS}?direction=Inbound&statusCode=Disconnected&missedCall=true"
    )
    outbound = PubNubSubscription(api, f"{SESSIONS}?direction=Outbound")
    number = PubNubSubscription(api, f"{SESSIONS}?phoneNumber=%2B16505550123")
    other_number = PubNubSubscription(api, f"{SESSIONS}?phoneNumber=+16505550124")
    missed = PubNubSubscription(api, f"{EXTENSION}/missed-calls")
    session = emulator.inbound_call(from_=EXTERNAL_NUMBER)
    emulator.hang_up(session["id"])
    notifications = mine.notifications()
    assert {one["body"]["telephonySessionId"] for one in notifications} == {session["id"]}
    assert notifications[0]["body"]["extensionId"] == emulator.extension_id
    codes = [one["body"]["parties"][0]["status"]["code"] for one in notifications]
    assert codes[0] in ("Setup", "Proceeding")
    assert codes[-1] == "Disconnected"
    sequences = [one["body"]["sequence"] for one in notifications]
    assert sequences == sorted(set(sequences))
    assert len(company.notifications()) > len(notifications)
    (end,) = inbound.bodies()
    assert end["parties"][0]["missedCall"] is True
    assert outbound.notifications() == []
    assert len(number.notifications()) == len(notifications)
    assert other_number.notifications() == []
    (flat,) = missed.notifications()
    assert "body" not in flat
    assert (flat["from"], flat["sessionId"]) == (
        EXTERNAL_NUMBER,
        notifications[0]["body"]["sessionId"],
    )
    assert flat["subscriptionId"] == missed.document["id"]


def test_ringout_is_a_call_too(emulator: Emulator, api: Api) -> None:
    subscription = PubNubSubscription(api, SESSIONS)
    body = {
        "from": {"phoneNumber": emulator.phone_number},
        "to": {"phoneNumber": "+16505550188"},
    }
    api.post(f"{EXTENSION}/ring-out", json=body)
    emulator.clock.advance(20)
    codes = [one["parties"][0]["status"]["code"] for one in subscription.bodies()]
    assert "Answered" in codes


def test_voicemail(emulator: Emulator, api: Api) -> None:
    subscription = PubNubSubscription(api, f"{EXTENSION}/voicemail")
    emulator.inbound_call(from_=EXTERNAL_NUMBER)
    emulator.clock.advance(120)
    (record,) = subscription.bodies()
    assert record["type"] == "VoiceMail"
    assert record["attachments"]


def test_team_messages_reach_members_only(emulator: Emulator, api: Api, colleague: Api) -> None:
    mine = PubNubSubscription(api, "/team-messaging/v1/posts", "/restapi/v1.0/glip/posts")
    theirs = PubNubSubscription(colleague, "/team-messaging/v1/posts")
    chat = PubNubSubscription(api, "/team-messaging/v1/chats")
    groups = PubNubSubscription(api, "/restapi/v1.0/glip/groups")
    personal = api.get("/team-messaging/v1/chats", params={"type": "Personal"}).json()
    where = personal["records"][0]["id"]
    post = api.post(f"/team-messaging/v1/chats/{where}/posts", json={"text": "note"}).json()
    notifications = mine.notifications()
    assert [one["event"] for one in notifications] == [
        "/team-messaging/v1/posts",
        "/restapi/v1.0/glip/posts",
    ]
    assert [one["body"]["eventType"] for one in notifications] == ["PostAdded", "PostAdded"]
    assert notifications[0]["body"]["id"] == post["id"]
    assert theirs.notifications() == []
    api.post("/team-messaging/v1/teams", json={"name": "T", "public": False})
    assert len(chat.notifications()) == len(groups.notifications()) >= 1


def test_other_things_that_happen(emulator: Emulator, api: Api) -> None:
    one = PubNubSubscription(api, EXTENSION)
    all_of_them = PubNubSubscription(api, f"{ACCOUNT}/extension")
    favorites = PubNubSubscription(api, f"{EXTENSION}/favorite")
    batches = PubNubSubscription(api, f"{ACCOUNT}/a2p-sms/batches?from={emulator.phone_number}")
    others = PubNubSubscription(api, f"{ACCOUNT}/a2p-sms/batches?from=+19995550000")
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
    subscriptions = {name: PubNubSubscription(api, path) for path, name in kinds.items()}
    emulator.inbound_sms("hi")
    emulator.inbound_call(from_=EXTERNAL_NUMBER)
    emulator.clock.advance(120)
    session = emulator.inbound_call(from_=EXTERNAL_NUMBER)
    emulator.hang_up(session["id"])
    api.put(f"{EXTENSION}/favorite", json={"records": []})
    api.put(EXTENSION, json={"contact": {"firstName": "New"}})
    schemas = load_schemas("response")
    for name, subscription in subscriptions.items():
        notifications = subscription.notifications()
        assert notifications, name
        schema = {"$ref": f"#/components/schemas/{name}"}
        for one in notifications:
            found = schemas.mismatches(schema, one)
            wrong = [f"{m.name}: {m.message}" for m in found if m.name not in DISPUTED]
            assert wrong == [], f"{name}: {wrong} {one}"
