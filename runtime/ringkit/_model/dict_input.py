"""Turns request bodies given as dicts with Python names into JSON objects, and checks them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, Literal, get_args, get_origin

from ringkit._model.class_plan import Field, Plan
from ringkit._model.fields import plan_of
from ringkit._model.ids import names_id
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
    literal,
)
from ringkit._unset import NULL, UNSET


def json_value(package: Any, shape: Shape, value: Any, where: str) -> Any:
    """Return `value` with JSON names, as `shape` has it; models in it stay as they are.

    `package` is the module with the model classes, `where` names the value in errors. Raises
    TypeError for a value of a wrong type, ValueError for a missing or unknown member and for an
    absent id; both name the member.
    """
    if value is UNSET:
        raise ValueError(f"{where} is UNSET: an answer left it out; give a value, or omit it")
    if isinstance(value, JsonObject) or value is NULL:
        return value
    match shape:
        case Ref(name):
            return _object(package, name, value, where)
        case ListOf(item):
            return _list(package, item, value, where, shape)
        case MapOf(item):
            return _map(package, item, value, where, shape)
        case OneOf(options):
            return _first_that_fits(package, options, value, where, shape)
        case Scalar(types=types):
            return _scalar(types, shape, value, where)
    if not _is_allowed(shape, value):
        raise _wrong_type(where, shape, value)
    return value


def _is_allowed(shape: Shape, value: Any) -> bool:
    match shape:
        case Timestamp():
            return isinstance(value, str | datetime | date)
        case Null():
            return value is None
    return True


def _list(package: Any, item: Shape, value: Any, where: str, shape: Shape) -> list[Any]:
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        raise _wrong_type(where, shape, value)
    return [
        json_value(package, item, entry, f"{where}[{index}]") for index, entry in enumerate(value)
    ]


def _map(package: Any, item: Shape, value: Any, where: str, shape: Shape) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise _wrong_type(where, shape, value)
    return {
        str(key): json_value(package, item, entry, f"{where}[{key!r}]")
        for key, entry in value.items()
    }


def _scalar(types: tuple[type, ...], shape: Shape, value: Any, where: str) -> Any:
    if isinstance(value, bool) and bool not in types:
        raise _wrong_type(where, shape, value)
    if isinstance(value, types):
        return value
    # Ids are numbers in some answers and texts in others: each is taken for the other.
    if str in types and isinstance(value, int):
        return str(value)
    if int in types and isinstance(value, str) and value.isascii() and value.isdecimal():
        return int(value)
    raise _wrong_type(where, shape, value)


def _first_that_fits(
    package: Any, options: tuple[Shape, ...], value: Any, where: str, shape: Shape
) -> Any:
    objects = [option for option in options if isinstance(option, Ref)]
    if isinstance(value, Mapping) and len(objects) == 1:
        return json_value(package, objects[0], value, where)
    for option in options:
        try:
            return json_value(package, option, value, where)
        except (TypeError, ValueError):
            continue
    raise _wrong_type(where, shape, value)


def _object(package: Any, name: str, value: Any, where: str) -> Any:
    found = getattr(package, name)
    if get_origin(found) is Literal:
        return _scalar(literal(get_args(found)).types, literal(get_args(found)), value, where)
    if not isinstance(value, Mapping):
        raise _wrong_type(where, Ref(name), value)
    if isinstance(found, type):
        return _members(package, plan_of(found), value, where)
    return _union_member(package, found, value, where)


def _union_member(package: Any, union: Any, value: Mapping[str, Any], where: str) -> Any:
    plans = [plan_of(getattr(package, member)) for member in union.members]
    if union.discriminator:
        given = _discriminator_value(plans, union.discriminator, value)
        if given is None:
            raise ValueError(f"{where}: {_python_name(plans, union.discriminator)} is missing")
        plans = [union._plan_for({union.discriminator: given})]
        if not plans[0].fields:
            known = ", ".join(sorted(union.mapping))
            raise ValueError(f"{where}: no kind {given!r}; there are {known}")
    errors: list[Exception] = []
    for plan in plans:
        try:
            return _members(package, plan, value, where)
        except (TypeError, ValueError) as error:
            errors.append(error)
    raise errors[0] if len(errors) == 1 else _no_member(where, union, errors)


def _no_member(where: str, union: Any, errors: list[Exception]) -> ValueError:
    reasons = "; ".join(
        f"{member}: {error}" for member, error in zip(union.members, errors, strict=False)
    )
    return ValueError(f"{where} is none of {', '.join(union.members)} ({reasons})")


def _python_name(plans: list[Plan], wire: str) -> str:
    fields = (plan.by_wire[wire] for plan in plans if wire in plan.by_wire)
    return next((field.name for field in fields), wire)


def _discriminator_value(plans: list[Plan], wire: str, value: Mapping[str, Any]) -> Any:
    return value.get(_python_name(plans, wire), value.get(wire))


def _members(package: Any, plan: Plan, value: Mapping[str, Any], where: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, given in value.items():
        field = plan.by_name.get(key) or plan.by_wire.get(key)
        if field is None:
            raise _unknown(plan, str(key), where)
        # Without its id, what is meant would be another thing, or all of them.
        left_out = given is UNSET and not names_id(field.name)
        if left_out or (given is None and not _nullable(field) and not field.required):
            continue
        inner = f"{where}.{field.name}" if where else field.name
        found[field.wire] = (
            None
            if given is None and _nullable(field)
            else json_value(package, field.shape, given, inner)
        )
    missing = [field.name for field in plan.fields if field.required and field.wire not in found]
    if missing:
        raise ValueError(f"{where}: {', '.join(missing)} missing ({plan.cls.__name__})")
    return found


def _nullable(field: Field) -> bool:
    match field.shape:
        case Null() | Anything():
            return True
        case OneOf(options):
            return any(isinstance(option, Null) for option in options)
    return False


def _unknown(plan: Plan, key: str, where: str) -> ValueError:
    names = list(plan.by_name)
    close = get_close_matches(key, names, 1)
    advice = f"; did you mean {close[0]!r}?" if close else f"; it has {', '.join(names)}"
    return ValueError(f"{where}: {plan.cls.__name__} has no member {key!r}{advice}")


def _wrong_type(where: str, shape: Shape, value: Any) -> TypeError:
    # The value itself may be a secret: its type has to do.
    return TypeError(f"{where}: expected {shape.label()}, got {type(value).__name__}")
