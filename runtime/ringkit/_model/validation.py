"""Validation of a whole document against its class, for `strict=True`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ringkit._model.class_plan import Plan
from ringkit._model.fields import plan_of
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
from ringkit._model.timestamp import parse_timestamp
from ringkit._unset import UNSET
from ringkit.errors import DecodeError

#: JSON path, what is expected there, the value found.
Problem = tuple[str, str, object]


def check(cls: type[JsonObject], data: dict[str, Any]) -> None:
    """Raise DecodeError for the first problem in `data`, with the number of the others."""
    found = list(problems(plan_of(cls), data, "$"))
    if found:
        path, expected, value = found[0]
        raise DecodeError(path, expected, value, others=len(found) - 1)


def problems(plan: Plan, data: dict[str, Any], path: str) -> Iterator[Problem]:
    """Yield each difference between `data` and the declaration of its class."""
    for field in plan.fields:
        where = f"{path}.{field.wire}"
        if field.wire in data:
            yield from _shape_problems(plan, field.shape, data[field.wire], where)
        elif field.required:
            yield where, field.shape.label(), UNSET


def _shape_problems(plan: Plan, shape: Shape, value: Any, path: str) -> Iterator[Problem]:
    match plan.resolve(shape):
        case Scalar(types, values):
            if type(value) not in types or (values and value not in values):
                yield path, _allowed(types, values), value
        case Ref(name):
            yield from _object_problems(plan, name, value, path)
        case ListOf(item) if isinstance(value, list):
            for index, element in enumerate(value):
                yield from _shape_problems(plan, item, element, f"{path}[{index}]")
        case MapOf(item) if isinstance(value, dict):
            for key, element in value.items():
                yield from _shape_problems(plan, item, element, f"{path}.{key}")
        case OneOf(options) as choice:
            yield from _choice_problems(plan, choice, options, value, path)
        case other if not _is_simple_match(other, value):
            yield path, other.label(), value


def _is_simple_match(shape: Shape, value: Any) -> bool:
    """Return whether `value` has a shape that contains no others."""
    match shape:
        case Null():
            return value is None
        case Timestamp():
            return _is_time(value)
    return isinstance(shape, Anything)


def _choice_problems(
    plan: Plan, choice: OneOf, options: tuple[Shape, ...], value: Any, path: str
) -> Iterator[Problem]:
    tried = [list(_shape_problems(plan, option, value, path)) for option in options]
    if all(tried):
        # The option whose first problem is deepest is most likely the intended one.
        deepest = max(tried, key=lambda wrong: max(len(place) for place, _, _ in wrong))
        yield from deepest if deepest[0][0] != path else [(path, choice.label(), value)]


def _object_problems(plan: Plan, name: str, value: Any, path: str) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield path, f"an object ({name})", value
        return
    found = plan.load(name)
    chosen: Plan = found._plan_for(value)
    is_union = not isinstance(found, type)
    if is_union and chosen.cls.__name__ not in found.members:
        yield path, f"one of {', '.join(found.members)}", value
        return
    yield from problems(chosen, value, path)


def _allowed(types: tuple[type, ...], values: tuple[object, ...]) -> str:
    return f"one of {', '.join(map(repr, values))}" if values else Scalar(types).label()


def _is_time(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        parse_timestamp(value)
    except ValueError:
        return False
    return True
