"""Fields as properties, and `plan_of`, which adds them to a model class on first use.

The reader of a property is made once for a field, by its shape. The value that it makes (a model,
a list of models) replaces the JSON value in the object, so that it is made once and keeps changes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any, cast

from ringkit._model.class_plan import Field, Plan
from ringkit._model.converters import (
    NOT_OBJECT_TYPES,
    WrongShapeError,
    converter,
    declared_scalar,
)
from ringkit._model.json_object import JsonObject
from ringkit._model.json_shape import (
    Anything,
    ListOf,
    Null,
    OneOf,
    Ref,
    Scalar,
    Shape,
    Timestamp,
)
from ringkit._model.records import Records
from ringkit._model.timestamp import parse_timestamp
from ringkit._unset import NULL, UNSET

Reader = Callable[[JsonObject], Any]

_CONTAINERS = frozenset({dict, list})
_plans_lock = threading.RLock()


def plan_of(cls: type[JsonObject]) -> Plan:
    """Return the plan of a model class; the first call turns its fields into properties."""
    plan: Plan | None = cls._plan
    if plan is not None and plan.cls is cls:
        return plan
    with _plans_lock:
        plan = cls.__dict__.get("_plan")
        if plan is None:
            plan = Plan(cls)
            for field in plan.fields:
                setattr(cls, field.name, _field_property(plan, field))
            cls._plan = plan
        return plan


def initialise(made: JsonObject, values: dict[str, Any]) -> None:
    """Fill a new model with the values of fields; later ones use an `__init__` of their class."""
    plan = plan_of(type(made))
    written = _initialiser(plan)
    type.__setattr__(plan.cls, "__init__", written)
    written(made, **values)


def _field_property(plan: Plan, field: Field) -> property:
    wire = field.wire

    def write(self: JsonObject, value: Any) -> None:
        if value is UNSET:
            self._data.pop(wire, None)
        else:
            self._data[wire] = value

    return property(_reader(plan, field), write)


def _reader(plan: Plan, field: Field) -> Reader:
    reader = _reader_of_present(plan, field)
    wire = field.wire
    if not field.required:
        return reader

    def read(self: JsonObject) -> Any:
        if wire not in self._data:
            raise plan.shape_error(self, field)
        return reader(self)

    return _required_scalar_reader(plan, field) if isinstance(field.shape, Scalar) else read


def _reader_of_present(plan: Plan, field: Field) -> Reader:
    """Return the reader of a field that may be left out."""
    match field.shape:
        case Scalar():
            return _scalar_reader(plan, field)
        case Anything():
            return _plain_reader(field)
        case Timestamp():
            return _time_reader(plan, field)
        case Ref(name):
            return _object_reader(plan, field, name)
        case ListOf(Ref(name)):
            return _list_reader(plan, field, name)
    return _converting_reader(plan, field)


def _scalar_reader(plan: Plan, field: Field) -> Reader:
    wire, shape = field.wire, cast("Scalar", field.shape)
    # The type that a value nearly always has: comparing with it is the fastest test.
    usual = shape.types[0]

    def read(self: JsonObject) -> Any:
        data = self._data
        if wire in data:
            value = data[wire]
            if type(value) is usual:
                return value
            if type(value) in _CONTAINERS:
                raise plan.shape_error(self, field)
            return declared_scalar(value, shape)
        return UNSET

    return read


def _required_scalar_reader(plan: Plan, field: Field) -> Reader:
    wire, shape = field.wire, cast("Scalar", field.shape)
    usual = shape.types[0]

    def read(self: JsonObject) -> Any:
        try:
            value = self._data[wire]
        except KeyError:
            raise plan.shape_error(self, field) from None
        if type(value) is usual:
            return value
        if type(value) in _CONTAINERS:
            raise plan.shape_error(self, field)
        return declared_scalar(value, shape)

    return read


def _plain_reader(field: Field) -> Reader:
    wire = field.wire
    return lambda self: self._data.get(wire, UNSET)


def _time_reader(plan: Plan, field: Field) -> Reader:
    wire = field.wire

    def read(self: JsonObject) -> Any:
        data = self._data
        if wire not in data:
            return UNSET
        value = data[wire]
        if type(value) is str:
            try:
                # The text stays in the object: it may be more precise than a datetime.
                return parse_timestamp(value)
            except ValueError:
                raise plan.shape_error(self, field) from None
        if value is None:
            return NULL
        if isinstance(value, datetime):
            return value
        raise plan.shape_error(self, field)

    return read


def _object_reader(plan: Plan, field: Field, name: str) -> Reader:
    wire = field.wire
    make: Any = None

    def read(self: JsonObject) -> Any:
        nonlocal make
        data = self._data
        if wire not in data:
            return UNSET
        value = data[wire]
        kind = type(value)
        if kind is dict:
            # Loaded when it is needed, so that classes of unused children are never imported.
            make = make or plan.maker_of(name)
            value = data[wire] = make(value, self._root)
        elif value is None:
            return NULL
        elif kind in NOT_OBJECT_TYPES:
            raise plan.shape_error(self, field)
        return value

    return read


def _list_reader(plan: Plan, field: Field, name: str) -> Reader:
    wire = field.wire
    make: Any = None

    def read(self: JsonObject) -> Any:
        nonlocal make
        data = self._data
        if wire not in data:
            return UNSET
        value = data[wire]
        if type(value) is list:
            if value and not isinstance(value[0], JsonObject):
                make = make or plan.maker_of(name)
                value = data[wire] = _objects(value, make, self, plan, field)
        elif value is None:
            return NULL
        elif type(value) in NOT_OBJECT_TYPES or type(value) is dict:
            raise plan.shape_error(self, field)
        return value

    return read


def _objects(
    values: list[Any], make: Any, owner: JsonObject, plan: Plan, field: Field
) -> list[Any]:
    root = owner._root
    for index, value in enumerate(values):
        if type(value) in NOT_OBJECT_TYPES:
            raise plan.shape_error(owner, field, index)
    return Records([make(value, root) if type(value) is dict else value for value in values])


def _converting_reader(plan: Plan, field: Field) -> Reader:
    wire = field.wire
    convert = converter(plan, field.shape)
    null = None if _reads_null_as_none(field.shape) else NULL

    def read(self: JsonObject) -> Any:
        value = self._data.get(wire, UNSET)
        if value is None:
            return null
        if value is UNSET or value is NULL:
            return value
        try:
            converted = convert(value, self._root)
        except (WrongShapeError, ValueError):
            raise plan.shape_error(self, field) from None
        if converted is not value and type(value) in _CONTAINERS:
            self._data[wire] = converted
        return converted

    return read


def _reads_null_as_none(shape: Shape) -> bool:
    """Return whether JSON null is read as None: where it is declared beside no object."""
    if not isinstance(shape, OneOf):
        return isinstance(shape, Anything)
    kinds = {type(option) for option in shape.options}
    return Null in kinds and Ref not in kinds


def _initialiser(plan: Plan) -> Any:
    """Return an `__init__` with the fields of a class as keyword-only arguments."""
    required = [field for field in plan.fields if field.required]
    optional = [field for field in plan.fields if not field.required]
    arguments = [field.name for field in required] + [f"{field.name}=_unset" for field in optional]
    entries = ", ".join(f"{field.wire!r}: {field.name}" for field in required)
    lines = [
        f"def __init__(self{', *, ' if arguments else ''}{', '.join(arguments)}):",
        "    self._root = None",
        f"    self._data = _data = {{{entries}}}",
        *(
            f"    if {field.name} is not _unset: _data[{field.wire!r}] = {field.name}"
            for field in optional
        ),
    ]
    names: dict[str, Any] = {"_unset": UNSET}
    source = "\n".join(lines)
    exec(compile(source, f"<init {plan.cls.__qualname__}>", "exec"), names)
    function = names["__init__"]
    function.__qualname__ = f"{plan.cls.__qualname__}.__init__"
    return function
