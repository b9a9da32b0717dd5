"""Each operation, over HTTP: the smallest valid request and its wrong variants."""

from collections.abc import Iterator

import httpx
import pytest

from ringkit_emulator import Emulator, SubscriptionOptions
from ringkit_emulator._description.document import Operation
from tests.emulator.bodies import body_for
from tests.emulator.preparation import ids_for
from tests.emulator.requests import DESCRIPTION, Sent, smallest, spoilt
from tests.emulator.subscriptions.webhook_receiver import Receiver
from tests.emulator.support import Api, fits
from tests.support.platform import NO_LIMITS

OPERATIONS = sorted(DESCRIPTION.operations.values(), key=lambda o: (o.template, o.method))
# Their bodies differ from the description; OAuth has separate tests.
BY_HAND = {"getToken", "revokeToken", "authorize", "authorize2"}
# Clients send members that the description does not declare, and members they received.
WIDER_BODIES = {
    "createSubscription",
    "updateSubscription",
    "rcwN11sCreateSubscription",
    "rcwN11sUpdateSubscription",
}
# Schemas that no document can fit: a closed object that requires a member it does not know.
CONTRADICTORY = {"getSessionInsights"}
# The description requires a body, the platform renews without one.
RENEWED_BY_NOTHING = {"updateSubscription", "rcwN11sUpdateSubscription"}


@pytest.fixture(scope="module")
def shared() -> Iterator[Api]:
    many = SubscriptionOptions(limit=1000)
    with (
        Receiver() as receiver,
        Emulator(
            strict=True, limits=NO_LIMITS, frozen_clock=True, seed=3, subscriptions=many
        ) as emulator,
        Api(emulator) as client,
    ):
        client.webhook = receiver.url
        yield client


@pytest.fixture
def api(shared: Api, operation: Operation) -> Iterator[Api]:
    """One emulator for all, reset after what takes something away."""
    yield shared
    if operation.method == "DELETE" or operation.id == "leaveGlipTeamNew":
        shared.emulator.reset()
        shared.use(shared.token(assertion=shared.emulator.jwt).json())


def named(operation: Operation) -> str:
    return operation.id


def ask(api: Api, sent: Sent) -> httpx.Response:
    url = sent.url
    if sent.operation.on_media:
        url = api.emulator.media_url + url
    return api.request(sent.operation.method, url, **sent.arguments())


@pytest.mark.parametrize("operation", [o for o in OPERATIONS if o.id not in BY_HAND], ids=named)
def test_smallest_valid_request(api: Api, operation: Operation) -> None:
    sent = body_for(api, smallest(operation, ids_for(api, operation)))
    answer = ask(api, sent)
    assert answer.status_code in success_of(operation), answer.text
    if operation.response_schema(answer.status_code) and operation.id not in CONTRADICTORY:
        fits(answer, operation.id)


def success_of(operation: Operation) -> list[int]:
    return [status for status in operation.responses if status < 400]


@pytest.mark.parametrize("operation", [o for o in OPERATIONS if o.id not in BY_HAND], ids=named)
def test_wrong_requests(api: Api, operation: Operation) -> None:
    sent = body_for(api, smallest(operation, ids_for(api, operation)))
    for what, wrong in spoilt(sent):
        answer = ask(api, wrong)
        if what == "unknown body name" and operation.id in WIDER_BODIES:
            assert answer.is_success, answer.text
            continue
        optional = what.startswith("body without") or (
            what == "no body" and operation.id in RENEWED_BY_NOTHING
        )
        if optional and answer.is_success:
            continue
        assert 400 <= answer.status_code < 500, f"{what}: {answer.status_code} {answer.text}"
        assert_error_shape(answer, operation)


def assert_error_shape(answer: httpx.Response, operation: Operation) -> None:
    declared = operation.responses.get(answer.status_code)
    if declared is not None and not declared.schemas:
        assert answer.content == b""
        return
    error = answer.json()
    if operation.template.startswith("/scim/"):
        assert error["status"] == str(answer.status_code)
        assert error["detail"]
        return
    item = error["errors"][0]
    assert item["errorCode"]
    assert item["message"]
    if operation.template.startswith("/restapi/v1.0/"):
        assert error["errorCode"] == item["errorCode"]


def public(operation: Operation) -> bool:
    return operation.group == "NoThrottling" or operation.id in BY_HAND


@pytest.mark.parametrize("operation", [o for o in OPERATIONS if not public(o)], ids=named)
def test_token_is_needed(api: Api, operation: Operation) -> None:
    sent = smallest(operation, {})
    answer = api.request(operation.method, sent.url, headers={"Authorization": "Bearer nonsense"})
    assert answer.status_code == 401
