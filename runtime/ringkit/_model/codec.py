"""Decoding JSON values as models, and encoding models as JSON."""

from __future__ import annotations

import json
from typing import Any, TypeVar, cast

from ringkit._model.encoder import ENCODERS
from ringkit._model.fields import plan_of
from ringkit._model.json_object import JsonObject
from ringkit.errors import DecodeError

M = TypeVar("M", bound=JsonObject)


def decode_model(cls: type[M], data: Any, *, strict: bool = False) -> M:
    """Return a model of class `cls` for the JSON object `data`, without looking into it.

    The model keeps and changes `data`: values that are read replace their JSON values. Raises
    DecodeError if `data` is not a JSON object; with `strict`, also if anything in it differs from
    what the class declares.
    """
    if not isinstance(data, dict):
        raise DecodeError("$", f"an object ({cls.__name__})", data)
    if strict:
        from ringkit._model.validation import check

        check(cls, data)
    return cast("M", plan_of(cls).make_root(data))


def encode(value: Any) -> str:
    """Return `value` (a model, or plain data that may hold models) as JSON text."""
    return ENCODERS[type(value)](value)


def to_plain(value: Any) -> Any:
    """Return `value` as plain data: dicts, lists, strings, numbers, booleans, None."""
    return json.loads(encode(value))


def with_python_names(value: Any) -> Any:
    """Return plain data with the names of fields instead of those of JSON."""
    if isinstance(value, JsonObject):
        fields = plan_of(type(value)).by_wire
        named = {}
        for wire, item in value._data.items():
            field = fields.get(wire)
            # Read as an attribute, so that objects inside have become models.
            read = item if field is None else getattr(value, field.name)
            named[wire if field is None else field.name] = with_python_names(read)
        return named
    if isinstance(value, dict):
        return {key: with_python_names(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [with_python_names(item) for item in value]
    return to_plain(value)


def copied(value: Any) -> Any:
    """Return a copy of plain data: new dicts and lists, with the same other values."""
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    return [copied(item) for item in value] if isinstance(value, list) else value
