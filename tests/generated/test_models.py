"""Every JSON answer of the description, through its model and back."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import attrs
import pytest

from ringkit._call.call import Call, Operation
from ringkit._model import Model
from ringkit_api.operations import OPERATIONS
from tests.support.documents import description, document, resolve

METHODS = ("get", "post", "put", "patch", "delete")


def operation_of(identity: str) -> Operation:
    module, name = OPERATIONS[identity]
    found = getattr(import_module(f"ringkit_api.{module}"), f"_{name.upper()}")
    assert isinstance(found, Operation)
    return found


def json_answers() -> Iterator[tuple[str, int, Any]]:
    for item in description()["paths"].values():
        for method in METHODS:
            if method not in item:
                continue
            for status, response in item[method]["responses"].items():
                content = resolve(response).get("content", {})
                media = next((m for m in content if m.endswith("json")), None)
                if status[0] == "2" and media and "schema" in content[media]:
                    yield item[method]["operationId"], int(status), content[media]["schema"]


ANSWERS = list(json_answers())


def touch(value: Any) -> int:
    """Read every field of every object, and say how many there were."""
    if isinstance(value, list):
        return sum(map(touch, value))
    if isinstance(value, dict):
        return sum(map(touch, value.values()))
    if not isinstance(value, Model):
        return 0
    names = [attribute.name for attribute in attrs.fields(type(value)) if attribute.init]
    return sum(1 + touch(getattr(value, name)) for name in names)


def test_there_are_answers_to_try() -> None:
    assert len(ANSWERS) > 400


@pytest.mark.parametrize("full", [True, False], ids=["full", "minimal"])
def test_every_answer_decodes_and_encodes_back(full: bool) -> None:
    for identity, status, schema in ANSWERS:
        operation = operation_of(identity)
        if operation.results.get(status) in (None, "", "*"):
            continue  # several ids: read by `bulk`
        for salt in range(3):
            made = document(schema, full=full, salt=salt)
            content = json.dumps(made).encode()
            found = operation.decoder_for(status)
            assert found is not None
            result = found(content, True)
            touched = touch(result)
            again = json.loads(encode(result))
            assert again == made, (identity, status, salt)
            assert touched or not isinstance(made, dict) or not made, identity


def encode(value: Any) -> str:
    from ringkit._model.codec import encode

    return encode(value)


def test_unknown_keys_survive_everywhere() -> None:
    for identity, status, schema in ANSWERS:
        operation = operation_of(identity)
        decoder = operation.decoder_for(status)
        if decoder is None or operation.results.get(status) == "*":
            continue
        made = with_news(document(schema, salt=1))
        result = decoder(json.dumps(made).encode(), False)
        touch(result)
        assert json.loads(encode(result)) == made, identity


def with_news(value: Any) -> Any:
    if isinstance(value, list):
        return [with_news(item) for item in value]
    if isinstance(value, dict):
        if any(key.startswith("key") for key in value):
            return value  # a map: its keys are data
        return {**{key: with_news(item) for key, item in value.items()}, "brandNew": {"a": [1]}}
    return value


def test_one_strange_member_spoils_no_other() -> None:
    """An unknown enumeration value, a null, a missing member: the rest still reads."""
    for identity, status, schema in ANSWERS:
        operation = operation_of(identity)
        decoder = operation.decoder_for(status)
        made = document(schema, salt=2)
        if decoder is None or operation.results.get(status) == "*" or not isinstance(made, dict):
            continue
        for strange in ("SomethingNew", None, {"an": "object"}, [1], ...):
            for key in made:
                spoilt = copy.deepcopy(made)
                if strange is ...:
                    del spoilt[key]
                else:
                    spoilt[key] = strange
                result = decoder(json.dumps(spoilt).encode(), False)
                if not isinstance(result, Model):
                    continue
                for attribute in attrs.fields(type(result)):
                    if attribute.init and wire_of(result, attribute.name) != key:
                        getattr(result, attribute.name)


def wire_of(owner: Model, name: str) -> str:
    from ringkit._model.fields import plan_of

    return next(field.wire for field in plan_of(type(owner)).fields if field.name == name)


def test_calls_are_values() -> None:
    from ringkit_api import call_log

    one = call_log.read_user_call_log(per_page=5)
    assert isinstance(one, Call)
    assert one == call_log.read_user_call_log(per_page=5)
    assert one != call_log.read_user_call_log(per_page=6)
