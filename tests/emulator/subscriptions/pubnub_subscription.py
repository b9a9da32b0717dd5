"""PubNub subscriptions for tests, read by polling; an emulator with two accounts."""

from typing import Any

import httpx

from ringkit_emulator import AccountOptions, Emulator, SubscriptionOptions, UserOptions
from tests.emulator.subscriptions.pubnub_clients import decrypted
from tests.emulator.support import Api
from tests.support.platform import NO_LIMITS

PATH = "/restapi/v1.0/subscription"
ACCOUNT = "/restapi/v1.0/account/~"
EXTENSION = f"{ACCOUNT}/extension/~"
STORE = f"{EXTENSION}/message-store"
PRESENCE = f"{EXTENSION}/presence"
SESSIONS = f"{EXTENSION}/telephony/sessions"
EXTERNAL_NUMBER = "+16505550123"
USERS = tuple(
    UserOptions(extension_number=n, email=f"u{n}@example.com", first_name=f"U{n}")
    for n in ("101", "102")
)


def two_accounts() -> Emulator:
    """Return an emulator with a frozen clock whose polls return at once."""
    far = UserOptions(extension_number="101", email="far@example.com")
    return Emulator(
        limits=NO_LIMITS,
        frozen_clock=True,
        accounts=(AccountOptions(users=USERS), AccountOptions(users=(far,))),
        subscriptions=SubscriptionOptions(pubnub_hold=0),
    )


def login(client: Api, email: str) -> Api:
    """Log a client in as another user."""
    return client.use(client.token("password", username=email, password="secret").json())


def request_subscription(api: Api, *filters: str, **more: Any) -> httpx.Response:
    """Send a request for a PubNub subscription and return the response."""
    mode = {"transportType": "PubNub"}
    return api.post(PATH, json={"eventFilters": filters, "deliveryMode": mode, **more})


class PubNubSubscription:
    """A subscription; each method returns what has arrived since the last call."""

    def __init__(self, api: Api, *filters: str, **more: Any) -> None:
        answer = request_subscription(api, *filters, **more)
        assert answer.status_code == 200, answer.text
        self.document = answer.json()
        self._mode = self.document["deliveryMode"]
        self._origin = api.emulator.pubnub_origin
        self._timetoken = "1"

    def notifications(self) -> list[Any]:
        path = f"/v2/subscribe/{self._mode['subscriberKey']}/{self._mode['address']}/0"
        page = httpx.get(
            f"http://{self._origin}{path}", params={"tt": self._timetoken}, verify=False
        ).json()
        self._timetoken = page["t"]["t"]
        return [decrypted(self._mode, message["d"]) for message in page["m"]]

    def bodies(self) -> list[Any]:
        return [one["body"] for one in self.notifications()]


def extension_ids(api: Api) -> list[str]:
    """Return the extensions of an account."""
    records = api.get(f"{ACCOUNT}/extension").json()["records"]
    return [str(record["id"]) for record in records]
