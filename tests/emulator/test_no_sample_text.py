"""Answers about the state of the platform hold what is there, and no text made from a schema."""

from collections.abc import Iterator
from typing import Any

import pytest

from ringkit_emulator import Emulator, SubscriptionOptions
from ringkit_emulator._description.document import Schema
from ringkit_emulator._description.samples import Sampler
from ringkit_emulator._handlers.routes import ROUTES
from tests.emulator.bodies import body_for
from tests.emulator.preparation import ids_for
from tests.emulator.requests import DESCRIPTION, smallest
from tests.emulator.subscriptions.webhook_receiver import Receiver
from tests.emulator.support import Api
from tests.support.platform import NO_LIMITS

# Their bodies are those of OAuth; the description has one event where the platform has a list.
_EXCEPT = {"getToken", "revokeToken", "authorize", "authorize2", "listGroupEventsNew"}
_STATEFUL = sorted(ROUTES.keys() - _EXCEPT)


@pytest.fixture(scope="module")
def made_up() -> Iterator[set[tuple[str, str]]]:
    """The texts that samplers have made, each with the name of its member."""
    seen: set[tuple[str, str]] = set()
    scalar = Sampler._scalar

    def noted(self: Sampler, schema: Schema, kind: str, place: str) -> Any:
        value = scalar(self, schema, kind, place)
        if kind == "string":
            seen.add((place.rpartition("/")[2], value))
        return value

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sampler, "_scalar", noted)
        yield seen


@pytest.fixture(scope="module")
def shared(made_up: set[tuple[str, str]]) -> Iterator[Api]:
    many = SubscriptionOptions(limit=1000)
    with (
        Receiver() as receiver,
        Emulator(limits=NO_LIMITS, frozen_clock=True, seed=5, subscriptions=many) as emulator,
        Api(emulator) as client,
    ):
        client.webhook = receiver.url
        yield client


def texts(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield the texts of a JSON document, each with the name of its member."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(inner, key)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from texts(inner, str(index))
    elif isinstance(value, str):
        yield name, value


@pytest.mark.parametrize("operation_id", _STATEFUL)
def test_answers_hold_no_sample_text(
    shared: Api, made_up: set[tuple[str, str]], operation_id: str
) -> None:
    operation = DESCRIPTION.operations[operation_id]
    sent = body_for(shared, smallest(operation, ids_for(shared, operation)))
    url = shared.emulator.media_url + sent.url if operation.on_media else sent.url
    made_up.clear()
    answer = shared.request(operation.method, url, **sent.arguments())
    if operation.method == "DELETE" or operation_id == "leaveGlipTeamNew":
        shared.emulator.reset()
        shared.use(shared.token(assertion=shared.emulator.jwt).json())
    assert answer.is_success, answer.text
    if answer.headers.get("content-type", "").startswith("application/json"):
        assert made_up.intersection(texts(answer.json())) == set()


def test_the_check_finds_a_sample_text(shared: Api, made_up: set[tuple[str, str]]) -> None:
    made_up.clear()
    answer = shared.get("/restapi/v1.0/account/~/sites")
    assert made_up.intersection(texts(answer.json()))
