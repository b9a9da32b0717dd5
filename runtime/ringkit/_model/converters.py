"""Making of a JSON value what a shape says, for the shapes that are not the usual ones.

Used by `ringkit._model.fields` only.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ringkit._model.base import Model
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

if TYPE_CHECKING:
    from ringkit._model.class_plan import Plan

Converter = Callable[[Any, Any], Any]

#: What a JSON value is before anything was made of it, an object left out.
RAW = frozenset({str, int, float, bool, list})


class WrongShapeError(Exception):
    """A value has a JSON type that its field cannot have. Never leaves this package."""


def converter(plan: Plan, shape: Shape) -> Converter:
    """Return the function that makes of a JSON value what `shape` says.

    Done a second time it changes nothing. Raises WrongShapeError, or ValueError for a text that
    is no time.
    """
    match shape:
        case Scalar():
            return _scalar
        case Anything():
            return lambda value, _root: value
        case Null():
            return _nothing
        case Timestamp():
            return _time
        case Ref(name):
            return _object(plan, name)
        case ListOf(item):
            return _list(converter(plan, item))
        case MapOf(item):
            return _map(converter(plan, item))
        case OneOf(options):
            return _first_that_fits([converter(plan, option) for option in options])


def _scalar(value: Any, _root: Any) -> Any:
    if type(value) in (dict, list) or isinstance(value, Model) or value is UNSET:
        raise WrongShapeError
    return value


def _nothing(value: Any, _root: Any) -> Any:
    if value is not None:
        raise WrongShapeError
    return value


class KeptTime(datetime):
    """A time inside a list or map, with the text it came as: that is what goes back."""

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
    def convert(value: Any, root: Any) -> Any:
        if type(value) is dict:
            return plan.maker_of(name)(value, root)
        if isinstance(value, Model) or value is None:
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


def _first_that_fits(converters: list[Converter]) -> Converter:
    def convert(value: Any, root: Any) -> Any:
        for option in converters:
            try:
                return option(value, root)
            except (WrongShapeError, ValueError):
                continue
        raise WrongShapeError

    return convert
