"""Decoders of response bodies, by the annotation of the result."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any, Literal, cast, get_origin

from ringkit._json import loads
from ringkit._model.class_plan import Plan
from ringkit._model.json_object import JsonObject
from ringkit._model.json_shape import ListOf, MapOf, OneOf, Ref, Shape, parse
from ringkit.errors import DecodeError

#: Decodes a body: (bytes, whether to validate the whole document) to result.
Decoder = Callable[[bytes, bool], Any]


@cache
def decoder(annotation: str, package: str) -> Decoder:
    """Return the decoder for `annotation`, with the model classes of `package`."""
    if annotation == "bytes":
        return lambda content, _strict: content
    if annotation == "str":
        return lambda content, _strict: content.decode("utf-8", "replace")
    if annotation == "*":
        return _several_results
    shape = parse(annotation)

    def decode(content: bytes, strict: bool) -> Any:
        return _wrap(shape, parse_json(content), package, strict)

    return decode


def parse_json(content: bytes) -> Any:
    """Return the JSON value in `content`. Raises DecodeError if it is not JSON."""
    try:
        return loads(content)
    except ValueError as error:
        raise DecodeError("$", "JSON", content) from error


def _several_results(content: bytes, _strict: bool) -> Any:
    raise DecodeError(
        "$", "one result: ask for several ids with `bulk`, or read Response.multipart()", content
    )


def _wrap(shape: Shape, value: Any, package: str, strict: bool, path: str = "$") -> Any:
    match shape:
        case Ref(name) if isinstance(value, dict):
            return _object(_plan(name, value, package), value, strict)
        case ListOf(Ref(name)) if isinstance(value, list):
            return [
                _item(name, item, package, strict, f"{path}[{i}]") for i, item in enumerate(value)
            ]
        case ListOf(item) if isinstance(value, list):
            return [
                _wrap(item, entry, package, strict, f"{path}[{i}]") for i, entry in enumerate(value)
            ]
        case MapOf(item) if isinstance(value, dict):
            return {
                key: _wrap(item, entry, package, strict, f"{path}.{key}")
                for key, entry in value.items()
            }
        case OneOf(options):
            for option in options:
                if _may_be(option, value):
                    return _wrap(option, value, package, strict, path)
        case Ref(name) if _plan_of_class(name, package) is None and _is_enumeration(name, package):
            return value
        case Ref() | ListOf() | MapOf():
            raise DecodeError(path, shape.label(), value)
    return value


def _may_be(option: Shape, value: Any) -> bool:
    """Return whether a value has the JSON type of an option: object, array or other."""
    if isinstance(value, dict):
        return isinstance(option, Ref | MapOf)
    return isinstance(option, ListOf) == isinstance(value, list) and not isinstance(option, Ref)


def _is_enumeration(name: str, package: str) -> bool:
    return get_origin(getattr(import_module(package), name)) is Literal


def _item(name: str, item: Any, package: str, strict: bool, path: str) -> Any:
    if not isinstance(item, dict):
        if _is_enumeration(name, package):
            return item
        raise DecodeError(path, f"an object ({name})", item)
    return _object(_plan(name, item, package), item, strict)


def _plan(name: str, value: dict[str, Any], package: str) -> Plan:
    plan = _plan_of_class(name, package)
    return getattr(import_module(package), name)._plan_for(value) if plan is None else plan


@cache
def _plan_of_class(name: str, package: str) -> Plan | None:
    """Return the plan of a model class, None for a union: its plan depends on the value."""
    found: Any = getattr(import_module(package), name)
    return cast("Any", found)._plan_for({}) if isinstance(found, type) else None


def _object(plan: Plan, value: dict[str, Any], strict: bool) -> JsonObject:
    if strict:
        from ringkit._model.validation import check

        check(plan.cls, value)
    return plan.make_root(value)
