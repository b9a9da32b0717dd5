"""Event filters: accepted, rejected, reminders, and `notify` (platform-facts.md, 11)."""

from collections.abc import Iterator

import httpx
import pytest

from ringkit_emulator import Emulator
from tests.emulator.subscriptions.pubnub_subscription import (
    ACCOUNT,
    EXTENSION,
    PATH,
    PRESENCE,
    SESSIONS,
    STORE,
    PubNubSubscription,
    extension_ids,
    login,
    request_subscription,
    two_accounts,
)
from tests.emulator.support import Api, code_of


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with two_accounts() as running:
        yield running


@pytest.fixture
def colleague(emulator: Emulator) -> Iterator[Api]:
    """A client of the second user."""
    with Api(emulator, logged_in=False) as client:
        yield login(client, "u102@example.com")


def test_other_users_of_the_account(emulator: Emulator, api: Api, colleague: Api) -> None:
    other = extension_ids(api)[1]
    path = f"{ACCOUNT}/extension/{other}"
    subscription = PubNubSubscription(api, f"{path}/presence", f"{path}/telephony/sessions")
    colleague.put(PRESENCE, json={"userStatus": "Busy"})
    (notification,) = subscription.notifications()
    assert notification["body"]["extensionId"] == int(other)
    assert notification["event"].endswith(f"/extension/{other}/presence")
    assert notification["ownerId"] == emulator.extension_id
    colleague.put(PRESENCE, json={"allowSeeMyPresence": False})
    refused = request_subscription(api, f"{path}/presence")
    assert (refused.status_code, code_of(refused)) == (403, "SUB-403")


@pytest.mark.parametrize("name", ["incoming-call-pickup", "start-ring", "stop-ring"])
def test_undocumented_filters_of_calls_are_accepted(
    emulator: Emulator, api: Api, name: str
) -> None:
    subscription = PubNubSubscription(api, f"{EXTENSION}/{name}")
    assert subscription.document["status"] == "Active"
    assert subscription.document["eventFilters"] == [
        f"/restapi/v1.0/account/{emulator.account_id}/extension/{emulator.extension_id}/{name}"
    ]
    assert emulator.notify(f"{EXTENSION}/{name}", {"sessionId": "1"}) == 1
    assert subscription.bodies() == [{"sessionId": "1"}]


def test_a_reminder_alone_is_refused(api: Api) -> None:
    refused = request_subscription(api, "/restapi/v1.0/subscription/~?threshold=60&interval=20")
    assert (refused.status_code, code_of(refused)) == (400, "SUB-515")


def test_rejected_filters(emulator: Emulator, api: Api) -> None:
    colleague = extension_ids(api)[1]
    listed = api.get(f"{ACCOUNT}/extension", params={"type": "Department"}).json()
    queue = listed["records"][0]["id"]
    with Api(emulator, logged_in=False) as far:
        login(far, "far@example.com")
        outsider_id = extension_ids(far)[0]
        account = str(far.get(ACCOUNT).json()["id"])
    wrong = {
        f"{ACCOUNT}/extension/{queue}/presence": "SUB-402",
        f"{ACCOUNT}/extension/{colleague}/message-store": "SUB-405",
        f"{ACCOUNT}/extension/{colleague}/voicemail": "SUB-405",
        f"{ACCOUNT}/extension/{colleague}/favorite": "SUB-518",
        f"{ACCOUNT}/extension/{colleague}/missed-calls": "SUB-527",
        f"{ACCOUNT}/extension/{colleague}/incoming-call-pickup": "SUB-530",
        f"{ACCOUNT}/extension/{colleague}/presence/line/presence": "SUB-531",
        f"/restapi/v1.0/account/{account}/presence": "SUB-406",
        f"{ACCOUNT}/extension/{outsider_id}/presence": "SUB-406",
        f"{ACCOUNT}/extension/12345/presence": "SUB-408",
        "/restapi/v1.0/nothing": "SUB-508",
        "no path": "SUB-508",
        "/webinar/configuration/v1/company/sessions": "SUB-508",
    }
    document = request_subscription(api, STORE, *wrong).json()
    assert len(document["eventFilters"]) == 1
    assert {one["filter"]: one["reason"] for one in document["disabledFilters"]} == wrong
    assert all(one["message"] for one in document["disabledFilters"])
    for text, code in wrong.items():
        alone = request_subscription(api, text)
        assert code_of(alone) == code
        assert alone.status_code == (400 if code == "SUB-508" else 403)


def test_permissions_of_the_app() -> None:
    with Emulator(permissions=frozenset({"ReadMessages"})) as emulator, Api(emulator) as api:
        document = request_subscription(api, STORE, SESSIONS).json()
        assert document["eventFilters"][0].endswith("/message-store")
        assert [one["reason"] for one in document["disabledFilters"]] == ["CMN-401"]
        assert (
            request_subscription(api, SESSIONS).status_code,
            code_of(request_subscription(api, SESSIONS)),
        ) == (403, "CMN-401")


def test_another_account_receives_nothing(emulator: Emulator, api: Api) -> None:
    with Api(emulator, logged_in=False) as far:
        login(far, "far@example.com")
        subscription = PubNubSubscription(far, "/team-messaging/v1/posts", f"{ACCOUNT}/presence")
    assert emulator.notify("/team-messaging/v1/posts", {"id": "1"}) == 0
    api.put(PRESENCE, json={"userStatus": "Busy"})
    assert subscription.notifications() == []


def test_reminders(emulator: Emulator, api: Api) -> None:
    reminder = "/restapi/v1.0/subscription/~?threshold=60&interval=20"
    subscription = PubNubSubscription(api, STORE, reminder, expiresIn=300)
    path = f"{PATH}/{subscription.document['id']}"
    assert subscription.document["eventFilters"][1] == reminder.replace(
        "~", subscription.document["id"]
    )
    emulator.clock.advance(239)
    assert subscription.notifications() == []
    emulator.clock.advance(1)
    (notification,) = subscription.notifications()
    assert notification["event"] == subscription.document["eventFilters"][1]
    assert notification["body"] == {"expiresIn": 60}
    emulator.clock.advance(39)
    assert [body["expiresIn"] for body in subscription.bodies()] == [40]
    api.post(f"{path}/renew")
    emulator.clock.advance(239)
    assert subscription.notifications() == []
    emulator.clock.advance(61)
    assert [body["expiresIn"] for body in subscription.bodies()] == [60, 40, 20]
    assert code_of(api.get(path)) == "SUB-507"


@pytest.mark.parametrize(
    "query",
    ["", "?threshold=60", "?threshold=60&interval=31", "?threshold=451&interval=1",
     "?threshold=60&interval=0", "?threshold=x&interval=1"],
)  # fmt: skip
def test_reminders_out_of_bounds(api: Api, query: str) -> None:
    answer = request_subscription(api, f"/restapi/v1.0/subscription/~{query}", STORE)
    assert [one["reason"] for one in answer.json()["disabledFilters"]] == ["SUB-508"]


def test_notify(emulator: Emulator, api: Api) -> None:
    subscription = PubNubSubscription(api, f"{STORE}?type=SMS", STORE)
    second = PubNubSubscription(api, STORE)
    assert emulator.notify(f"{STORE}?type=Fax", {"n": 1}) == 2
    assert emulator.notify(f"{emulator.url}{STORE}?type=SMS", {"n": 2}) == 3
    assert [body["n"] for body in subscription.bodies()] == [1, 2, 2]
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


def test_push_subscriptions_deliver_nothing(emulator: Emulator, api: Api) -> None:
    mode = {"transportType": "RC/APNS", "certificateName": "c", "registrationId": "r"}
    made = api.post(PATH, json={"eventFilters": [STORE], "deliveryMode": mode})
    assert made.status_code == 200
    assert emulator.notify(STORE, {}) == 0
