"""From JSON to models and back. May be imported by the runtime and by tests."""

from __future__ import annotations

import json
from typing import Any, TypeVar, cast

from ringkit._model.base import Model
from ringkit._model.class_plan import plan_of
from ringkit._model.encoder import ENCODERS
from ringkit.errors import DecodeError

M = TypeVar("M", bound=Model)


def decode_model(cls: type[M], data: Any, *, strict: bool = False) -> M:
    """Return the model of class `cls` that `data` stands for, without looking into it.

    `data` belongs to the model from now on: what is read of it is put in place of what it was.
    Raises DecodeError if `data` is no JSON object; with `strict`, if anything in it is not as
    the class says.
    """
    if not isinstance(data, dict):
        raise DecodeError("$", f"an object ({cls.__name__})", data)
    if strict:
        from ringkit._model.validation import check

        check(cls, data)
    return cast("M", plan_of(cls).root(data))


def encode(value: Any) -> str:
    """Return `value` (a model, or plain data that may hold models) as JSON text."""
    return ENCODERS[type(value)](value)


def to_plain(value: Any) -> Any:
    """Return `value` as plain data: dicts, lists, strings, numbers, booleans, None."""
    return json.loads(encode(value))


def copied(value: Any) -> Any:
    """Return plain data whose dicts and lists are new; everything else is shared."""
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    return [copied(item) for item in value] if isinstance(value, list) else value
