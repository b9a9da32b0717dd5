"""Converters: functions that turn a JSON value into the value of a field, by its shape."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

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

#: Longer texts are not tried as numbers.
_LONGEST_NUMBER: Final = 40
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
            return _scalar(shape)
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
            # A value of the type of a later option is not converted to that of an earlier one.
            exact = [_of_type(o) if isinstance(o, Scalar) else converter(plan, o) for o in options]
            scalars = [_scalar(option) for option in options if isinstance(option, Scalar)]
            return _first_match([*exact, *scalars])


def _scalar(shape: Scalar) -> Converter:
    def convert(value: Any, _root: Any) -> Any:
        if type(value) in (dict, list) or isinstance(value, JsonObject) or value is UNSET:
            raise WrongShapeError
        return declared_scalar(value, shape)

    return convert


def _of_type(shape: Scalar) -> Converter:
    types = frozenset(shape.types)

    def convert(value: Any, _root: Any) -> Any:
        if type(value) in types:
            return value
        raise WrongShapeError

    return convert


def declared_scalar(value: Any, shape: Scalar) -> Any:
    """Return a scalar in the type that is declared, where the conversion is exact, else as it is.

    The platform sends ids as numbers and as texts, whatever is declared (docs/platform-facts.md,
    section 9.1). A text is a number only if it is the text of that number: `"007"` stays a text.
    """
    if value is None or type(value) in shape.types:
        return value
    converted = _converted(value, shape.types)
    if converted is None or (shape.values and converted not in shape.values):
        return value
    return converted


def _converted(value: Any, types: tuple[type, ...]) -> Any:
    """Return `value` as one of `types`, None if that is not exact."""
    kind = type(value)
    if kind is int:
        return str(value) if str in types else None
    if kind is float:
        return int(value) if int in types and value.is_integer() else None
    if kind is not str or len(value) > _LONGEST_NUMBER or not value[-1:].isdigit():
        return None  # the last test excludes inf and nan
    for number in (int, float):
        if number in types:
            try:
                found = number(value)
            except ValueError:
                continue
            if str(found) == value:
                return found
    return None


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
