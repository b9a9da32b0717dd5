"""Subscriptions over HTTP: create, renew, change, list, delete (platform-facts.md, 9)."""

from typing import Any

import httpx
import pytest

from ringkit_emulator import AccountOptions, AppOptions, Emulator, SubscriptionOptions, UserOptions
from tests.emulator.support import Api, code_of, fits
from tests.support.platform import NO_LIMITS

PATH = "/restapi/v1.0/subscription"
EXTENSION = "/restapi/v1.0/account/~/extension/~"
STORE = f"{EXTENSION}/message-store"
PRESENCE = f"{EXTENSION}/presence"
PUBNUB = {"transportType": "PubNub"}
WEEK = 604_800


def create(api: Api, *filters: str, mode: Any = PUBNUB, **more: Any) -> httpx.Response:
    document = {"eventFilters": list(filters) or [STORE], "deliveryMode": mode, **more}
    return api.post(PATH, json=document)


def created(api: Api, *filters: str, **more: Any) -> Any:
    answer = create(api, *filters, **more)
    assert answer.status_code == 200, answer.text
    return answer.json()


def real(emulator: Emulator, path: str) -> str:
    """Return a filter with the ids of the first user."""
    account = f"/account/{emulator.account_id}"
    return path.replace("/account/~", account).replace(
        "/extension/~", f"/extension/{emulator.extension_id}"
    )


def test_create_pubnub(emulator: Emulator, api: Api) -> None:
    document = created(api, STORE, f"{emulator.url}{EXTENSION}/voicemail")
    assert document["eventFilters"] == [
        real(emulator, STORE),
        real(emulator, f"{EXTENSION}/voicemail"),
    ]
    assert (document["status"], document["expiresIn"]) == ("Active", 900)
    assert document["uri"] == f"{emulator.url}{PATH}/{document['id']}"
    assert "disabledFilters" not in document
    mode = document["deliveryMode"]
    assert set(mode) == {"transportType", "encryption", "address", "subscriberKey", "secretKey"}
    assert mode["encryption"] is False


def test_encryption_on_request_and_forced_by_presence(api: Api) -> None:
    asked = created(api, mode={"transportType": "PubNub", "encryption": True})
    forced = created(api, PRESENCE)
    for document in (asked, forced):
        mode = document["deliveryMode"]
        assert (mode["encryption"], mode["encryptionAlgorithm"]) == (True, "AES")
        assert len(mode["encryptionKey"]) == 24
    changed = created(api)
    answer = api.put(f"{PATH}/{changed['id']}", json={"eventFilters": [PRESENCE]}).json()
    assert answer["deliveryMode"]["encryption"] is True
    assert answer["deliveryMode"]["address"] != changed["deliveryMode"]["address"]


def test_list_read_delete(api: Api) -> None:
    one, two = created(api), created(api)
    listed = api.get(PATH).json()
    assert listed["uri"].endswith(PATH)
    assert [record["id"] for record in listed["records"]] == [one["id"], two["id"]]
    assert api.get(f"{PATH}/{one['id']}").json() == one
    gone = api.delete(f"{PATH}/{one['id']}")
    assert (gone.status_code, gone.content) == (204, b"")
    for answer in (api.get(f"{PATH}/{one['id']}"), api.delete(f"{PATH}/{one['id']}")):
        assert (answer.status_code, code_of(answer)) == (404, "CMN-102")
    assert [record["id"] for record in api.get(PATH).json()["records"]] == [two["id"]]


def test_lifetimes(emulator: Emulator, api: Api) -> None:
    assert created(api, expiresIn=60)["expiresIn"] == 60
    assert created(api, expiresIn=10**6)["expiresIn"] == 900
    push = {"certificateName": "c", "registrationId": "r"}
    apns = created(api, mode={"transportType": "RC/APNS", **push}, expiresIn=10**9)
    assert apns["expiresIn"] == 7_776_000
    assert apns["deliveryMode"] == {"transportType": "RC/APNS", "encryption": False, **push}
    assert created(api, mode={"transportType": "RC/GCM", **push})["expiresIn"] == WEEK
    internal = created(api, mode={"transportType": "Internal", "configName": "x"})
    assert internal["deliveryMode"]["configName"] == "x"


def test_renewal_and_expiry(emulator: Emulator, api: Api) -> None:
    path = f"{PATH}/{created(api, expiresIn=300)['id']}"
    emulator.clock.advance(200)
    renewed = api.post(f"{path}/renew").json()
    assert renewed["expiresIn"] == 300
    emulator.clock.advance(299)
    assert api.get(path).json()["expiresIn"] == 1
    put = api.put(path)
    assert (put.status_code, put.json()["expiresIn"]) == (200, 900)
    assert put.json()["eventFilters"] == renewed["eventFilters"]
    emulator.clock.advance(899)
    assert api.put(path, json={"expiresIn": 30}).json()["expiresIn"] == 30
    emulator.clock.advance(30)
    for answer in (api.get(path), api.put(path), api.post(f"{path}/renew"), api.delete(path)):
        assert (answer.status_code, code_of(answer)) == (404, "SUB-507")
    assert api.get(PATH).json()["records"] == []


def test_change_of_filters(emulator: Emulator, api: Api) -> None:
    path = f"{PATH}/{created(api, STORE, '/nowhere')['id']}"
    assert api.put(path).json()["disabledFilters"][0]["filter"] == "/nowhere"
    other = f"{EXTENSION}/telephony/sessions"
    changed = api.put(path, json={"eventFilters": [other], "deliveryMode": {"encryption": True}})
    assert changed.json()["eventFilters"] == [real(emulator, other)]
    assert "disabledFilters" not in changed.json()
    assert changed.json()["deliveryMode"]["encryption"] is False
    refused = api.put(path, json={"eventFilters": ["/nowhere"]})
    assert (refused.status_code, code_of(refused)) == (400, "SUB-508")
    assert api.get(path).json()["eventFilters"] == [real(emulator, other)]


def test_rotation() -> None:
    options = SubscriptionOptions(pubnub_rotates=True)
    with Emulator(limits=NO_LIMITS, subscriptions=options) as emulator, Api(emulator) as api:
        first = created(api, PRESENCE)
        second = api.put(f"{PATH}/{first['id']}").json()
        assert second["id"] == first["id"]
        for name in ("address", "subscriberKey", "secretKey", "encryptionKey"):
            assert second["deliveryMode"][name] != first["deliveryMode"][name]


def test_limit_is_per_user_and_app() -> None:
    users = tuple(UserOptions(extension_number=n, email=f"u{n}@example.com") for n in ("1", "2"))
    accounts = (AccountOptions(users=users),)
    apps = (AppOptions(client_id="other", client_secret="x"),)
    with (
        Emulator(limits=NO_LIMITS, accounts=accounts, apps=apps) as emulator,
        Api(emulator) as api,
    ):
        for _ in range(30):
            created(api)
        refused = create(api)
        assert (refused.status_code, code_of(refused)) == (403, "SUB-505")
        assert len(api.get(PATH).json()["records"]) == 30
        mine = api.headers["Authorization"]
        fields = {"username": "u2@example.com", "password": "secret"}
        other_user = api.token("password", **fields).json()
        created(api.use(other_user))
        assert len(api.get(PATH).json()["records"]) == 1
        tokens = httpx.post(
            f"{emulator.url}/restapi/oauth/token",
            data={"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer"}
            | {"assertion": emulator.jwt},
            auth=("other", "x"),
        ).json()
        created(api.use(tokens))
        assert len(api.get(PATH).json()["records"]) == 1
        api.headers["Authorization"] = mine
        api.delete(f"{PATH}/{api.get(PATH).json()['records'][0]['id']}")
        created(api)


@pytest.mark.parametrize(
    ("change", "parameter"),
    [
        ({"eventFilters": None}, "eventFilters"),
        ({"eventFilters": []}, "eventFilters"),
        ({"eventFilters": "text"}, "eventFilters"),
        ({"eventFilters": [1]}, "eventFilters"),
        ({"deliveryMode": None}, "deliveryMode"),
        ({"deliveryMode": "PubNub"}, "deliveryMode"),
        ({"deliveryMode": {}}, "deliveryMode.transportType"),
        ({"deliveryMode": {"transportType": "Pigeon"}}, "deliveryMode.transportType"),
        ({"deliveryMode": {"transportType": "WebSocket"}}, "deliveryMode.transportType"),
        ({"deliveryMode": {"transportType": "RC/GCM"}}, "deliveryMode.certificateName"),
        ({"deliveryMode": PUBNUB | {"encryption": "yes"}}, "deliveryMode.encryption"),
        ({"expiresIn": 0}, "expiresIn"),
        ({"expiresIn": "1"}, "expiresIn"),
        ({"expiresIn": True}, "expiresIn"),
    ],
)
def test_wrong_requests(api: Api, change: dict[str, Any], parameter: str) -> None:
    good = {"eventFilters": [STORE], "deliveryMode": PUBNUB}
    answer = api.post(PATH, json=good | change)
    assert (answer.status_code, code_of(answer)) == (400, "CMN-101"), answer.text
    assert answer.json()["errors"][0]["parameterName"] == parameter
    assert api.get(PATH).json()["records"] == []


def test_webinar_list_is_apart(emulator: Emulator, api: Api) -> None:
    created(api)
    path = "/webinar/notifications/v1/subscriptions"
    assert fits(api.get(path), "rcwN11sListSubscriptions")["records"] == []
    refused = api.post(path, json={"eventFilters": [STORE], "deliveryMode": PUBNUB})
    assert refused.json()["errors"][0]["parameterName"] == "deliveryMode.transportType"
