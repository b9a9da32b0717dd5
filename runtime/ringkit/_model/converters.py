"""Converters: functions that turn a JSON value into the value of a field, by its shape."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from ringkit._model.class_plan import Plan
from ringkit._model.json_object import JsonObject
from ringkit._model.json_shape import (
    Anything,
    ListOf,
    MapOf,
    Null,
    OneOf,
    Ref,
    Scalar,
    Shape,
    Timestamp,
)
from ringkit._unset import UNSET

#: Converts a value: (JSON value, reference to the root) to value.
Converter = Callable[[Any, Any], Any]

#: The types of JSON values other than objects and null.
NOT_OBJECT_TYPES = frozenset({str, int, float, bool, list})


class WrongShapeError(Exception):
    """A value has a JSON type that its field does not allow. Not raised to users."""


def converter(plan: Plan, shape: Shape) -> Converter:
    """Return the converter for `shape`.

    It returns a value that is converted already unchanged. It raises WrongShapeError, and
    ValueError for a text that is not a time.
    """
    match shape:
        case Scalar():
            return _scalar
        case Anything():
            return lambda value, _root: value
        case Null():
            return _null
        case Timestamp():
            return _time
        case Ref(name):
            return _object(plan, name)
        case ListOf(item):
            return _list(converter(plan, item))
        case MapOf(item):
            return _map(converter(plan, item))
        case OneOf(options):
            return _first_match([converter(plan, option) for option in options])


def _scalar(value: Any, _root: Any) -> Any:
    if type(value) in (dict, list) or isinstance(value, JsonObject) or value is UNSET:
        raise WrongShapeError
    return value


def _null(value: Any, _root: Any) -> Any:
    if value is not None:
        raise WrongShapeError
    return value


class KeptTime(datetime):
    """A time inside a list or map, with its original text, which is sent back unchanged."""

    text: str


def _time(value: Any, _root: Any) -> Any:
    if isinstance(value, datetime) or value is None:
        return value
    if type(value) is not str:
        raise WrongShapeError
    kept = KeptTime.fromisoformat(value)
    kept.text = value
    return kept


def _object(plan: Plan, name: str) -> Converter:
    make: Any = None

    def convert(value: Any, root: Any) -> Any:
        nonlocal make
        if type(value) is dict:
            make = make or plan.maker_of(name)
            return make(value, root)
        if isinstance(value, JsonObject) or value is None:
            return value
        raise WrongShapeError

    return convert


def _list(convert_item: Converter) -> Converter:
    def convert(value: Any, root: Any) -> Any:
        if not isinstance(value, list | tuple):
            raise WrongShapeError
        converted = [convert_item(item, root) for item in value]
        same = all(new is old for new, old in zip(converted, value, strict=True))
        return value if same else converted

    return convert


def _map(convert_item: Converter) -> Converter:
    def convert(value: Any, root: Any) -> Any:
        if type(value) is not dict:
            raise WrongShapeError
        converted = {key: convert_item(item, root) for key, item in value.items()}
        return value if all(converted[key] is value[key] for key in value) else converted

    return convert


def _first_match(converters: list[Converter]) -> Converter:
    def convert(value: Any, root: Any) -> Any:
        for option in converters:
            try:
                return option(value, root)
            except (WrongShapeError, ValueError):
                continue
        raise WrongShapeError

    return convert
