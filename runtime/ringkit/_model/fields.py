"""Fields as properties: how a value is read from the JSON object and written to it.

A reader is made once for a field, by what its value looks like. What it makes of the value (a
model, a list of models) takes the value's place in the object, so that it is made once and keeps
what is changed in it. Used by `ringkit._model.class_plan` only.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from ringkit._model.base import Model
from ringkit._model.converters import RAW, WrongShapeError, converter
from ringkit._model.json_shape import Anything, ListOf, Ref, Scalar, Timestamp
from ringkit._model.timestamp import parse_timestamp
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._model.class_plan import Field, Plan

Reader = Callable[[Model], Any]

_CONTAINERS = frozenset({dict, list})


def field_property(plan: Plan, field: Field) -> property:
    """Return the property that a field of a prepared class is."""
    wire = field.wire

    def write(self: Model, value: Any) -> None:
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

    def read(self: Model) -> Any:
        if wire not in self._data:
            raise plan.wrong(self, field)
        return reader(self)

    return _required_scalar_reader(plan, field) if isinstance(field.shape, Scalar) else read


def _reader_of_present(plan: Plan, field: Field) -> Reader:
    """Return what reads a field that may be left out."""
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
    wire, usual = field.wire, _usual_type(field)

    def read(self: Model) -> Any:
        data = self._data
        if wire in data:
            value = data[wire]
            if type(value) is usual or type(value) not in _CONTAINERS:
                return value
            raise plan.wrong(self, field)
        return UNSET

    return read


def _usual_type(field: Field) -> type:
    """The type that a scalar has nearly always: comparing with it is the quickest test."""
    return cast("Scalar", field.shape).types[0]


def _required_scalar_reader(plan: Plan, field: Field) -> Reader:
    wire, usual = field.wire, _usual_type(field)

    def read(self: Model) -> Any:
        try:
            value = self._data[wire]
        except KeyError:
            raise plan.wrong(self, field) from None
        if type(value) is usual or type(value) not in _CONTAINERS:
            return value
        raise plan.wrong(self, field)

    return read


def _plain_reader(field: Field) -> Reader:
    wire = field.wire
    return lambda self: self._data.get(wire, UNSET)


def _time_reader(plan: Plan, field: Field) -> Reader:
    wire = field.wire

    def read(self: Model) -> Any:
        data = self._data
        if wire not in data:
            return UNSET
        value = data[wire]
        if type(value) is str:
            try:
                # The text stays: it may be more exact than a datetime can be.
                return parse_timestamp(value)
            except ValueError:
                raise plan.wrong(self, field) from None
        if value is None or isinstance(value, datetime):
            return value
        raise plan.wrong(self, field)

    return read


def _object_reader(plan: Plan, field: Field, name: str) -> Reader:
    wire = field.wire
    make: Any = None

    def read(self: Model) -> Any:
        nonlocal make
        data = self._data
        if wire not in data:
            return UNSET
        value = data[wire]
        kind = type(value)
        if kind is dict:
            # Found when it is needed: the classes of children that never come are never imported.
            make = make or plan.maker_of(name)
            value = data[wire] = make(value, self._root)
        elif kind in RAW:
            raise plan.wrong(self, field)
        return value

    return read


def _list_reader(plan: Plan, field: Field, name: str) -> Reader:
    wire = field.wire
    make: Any = None

    def read(self: Model) -> Any:
        nonlocal make
        data = self._data
        if wire not in data:
            return UNSET
        value = data[wire]
        if type(value) is list:
            if value and not isinstance(value[0], Model):
                make = make or plan.maker_of(name)
                value = data[wire] = _objects(value, make, self, plan, field)
        elif type(value) in RAW or type(value) is dict:
            raise plan.wrong(self, field)
        return value

    return read


def _objects(values: list[Any], make: Any, owner: Model, plan: Plan, field: Field) -> list[Any]:
    root = owner._root
    for index, value in enumerate(values):
        if type(value) in RAW:
            raise plan.wrong(owner, field, index)
    return [make(value, root) if type(value) is dict else value for value in values]


def _converting_reader(plan: Plan, field: Field) -> Reader:
    wire = field.wire
    convert = converter(plan, field.shape)

    def read(self: Model) -> Any:
        value = self._data.get(wire, UNSET)
        if value is None or value is UNSET:
            return value
        try:
            converted = convert(value, self._root)
        except (WrongShapeError, ValueError):
            raise plan.wrong(self, field) from None
        if converted is not value:
            self._data[wire] = converted
        return converted

    return read


def initialiser(plan: Plan) -> Any:
    """Return the `__init__` of a class: keyword-only, written out for its fields."""
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
