"""An emulator with which something has happened, for the browser tests and the screenshots."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from ringkit_emulator import AccountOptions, Emulator, SubscriptionOptions, UserOptions
from tests.emulator.subscriptions.webhook_receiver import Behaviour, Receiver
from tests.emulator.support import ACCOUNT, EXTENSION, Api

START = 1_780_041_600.0
USERS = (
    UserOptions(extension_number="101", first_name="Ada", last_name="Abel", admin=True),
    UserOptions(
        extension_number="102",
        first_name="Ben",
        last_name="Ortiz",
        permissions=frozenset({"ReadMessages", "OutboundSMS"}),
    ),
    UserOptions(extension_number="103", first_name="Chloe", last_name="Moreau"),
)


@contextmanager
def busy_emulator() -> Iterator[Emulator]:
    """An emulator with requests, refusals, subscriptions, deliveries, faults and logins."""
    with (
        Emulator(
            frozen_clock=True,
            start_time=START,
            limits={"Light": 5},
            accounts=(AccountOptions(users=USERS, more_users=3),),
            subscriptions=SubscriptionOptions(webhook_redelivery=(60, 300)),
        ) as emulator,
        Receiver() as receiver,
    ):
        use(emulator, receiver)
        yield emulator


def use(emulator: Emulator, receiver: Receiver) -> None:
    """Do with an emulator what clients of two users do."""
    tick = emulator.clock.advance
    with Api(emulator) as ada, Api(emulator, logged_in=False) as ben:
        tick(0.4)
        ada.get(ACCOUNT)
        subscribe(
            ada, {"transportType": "PubNub"}, f"{EXTENSION}/presence?detailedTelephonyState=true"
        )
        subscribe(ada, receiver.mode, f"{EXTENSION}/message-store")
        tick(1.2)
        emulator.inbound_sms("The parcel has arrived.", from_="+16505550123")
        wait_for_deliveries(emulator, 1)
        tick(2.5)
        receiver.behaviour = Behaviour(status=503)
        emulator.inbound_sms("Please call me back.", from_="+16505550177")
        wait_for_deliveries(emulator, 2)
        jwt = emulator.issue_jwt(extension_id=second_user(emulator))
        ben.use(ben.token(assertion=jwt).json())
        tick(0.8)
        ben.get(f"{EXTENSION}/message-store", params={"perPage": 5})
        ben.get(f"{ACCOUNT}/call-log", params={"view": "Detailed"})
        for _ in range(5):
            tick(0.1)
            ada.get(EXTENSION)
        tick(0.3)
        text = {"from": {"phoneNumber": emulator.phone_number}, "text": "On my way."}
        ada.post(f"{EXTENSION}/sms", json=text | {"to": [{"phoneNumber": "+16505550123"}]})
        ada.post(f"{EXTENSION}/sms", json=text | {"to": "+16505550123", "text": 7})
        tick(4)
        emulator.faults.add(path="*/message-store", status=503, headers={"Retry-After": "2"})
        ada.get(f"{EXTENSION}/message-store", params={"dateFrom": "2026-05-01T00:00:00Z"})
        emulator.faults.add(path="*/sms", status=503, count=3)
        emulator.faults.add(method="POST", path="/restapi/oauth/token", kind="drop", processed=True)


def subscribe(api: Api, mode: dict[str, str], *filters: str) -> None:
    document = {"eventFilters": list(filters), "deliveryMode": mode}
    assert api.post("/restapi/v1.0/subscription", json=document).is_success


def second_user(emulator: Emulator) -> str:
    """Return the extension id of Ben Ortiz."""
    with Api(emulator) as api:
        found: httpx.Response = api.get(f"{ACCOUNT}/extension", params={"extensionNumber": "102"})
        return str(found.json()["records"][0]["id"])


def wait_for_deliveries(emulator: Emulator, count: int) -> None:
    deadline = time.monotonic() + 10
    while sum(one.accepted is not None for one in emulator.deliveries()) < count:
        assert time.monotonic() < deadline
        time.sleep(0.01)
