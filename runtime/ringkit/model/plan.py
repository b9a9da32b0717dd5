"""How one model class is filled: its fields, its lazy twin, and the functions made for it.

Used by the other modules of `ringkit.model` only.
"""

from __future__ import annotations

import sys
import threading
import weakref
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args, get_origin

import attrs

from ringkit.errors import DecodeError
from ringkit.model.base import SECRET, WIRE, Model
from ringkit.model.compiler import compile_fill, hidden_name, install_wrapping, value_of
from ringkit.model.shape import (
    ListOf,
    MapOf,
    OneOf,
    Ref,
    Scalar,
    Shape,
    literal,
    parse,
)
from ringkit.model.union import Union
from ringkit.unset import UNSET

if TYPE_CHECKING:
    from ringkit.model.union import Maker

T = TypeVar("T")

_HIDDEN = "'***'"
_building = threading.RLock()


@attrs.frozen
class Field:
    """A field of a model: its name here and in JSON, and what its value looks like."""

    name: str
    wire: str
    shape: Shape
    required: bool
    secret: bool


class Plan:
    """Everything that is worked out once for a model class, when it is first used."""

    def __init__(self, cls: type[Model]) -> None:
        self.cls = cls
        self.fields = tuple(_field(attribute) for attribute in _attributes(cls))
        self.wire_names = frozenset(field.wire for field in self.fields)
        self.by_name = {field.name: field for field in self.fields}
        self.shapes = {field.name: self.settle(field.shape) for field in self.fields}
        for field in self.fields:
            shape = self.shapes[field.name]
            if isinstance(shape, Ref):
                install_wrapping(self, field, shape)
                self.by_name[hidden_name(field)] = field
        self.lazy = _lazy_twin(cls, self)

    @cached_property
    def make(self) -> Maker:
        """The function that wraps a JSON object: (object, root) to a lazy model."""
        new, lazy = self.cls.__new__, self.lazy
        # The lazy twin answers every assignment by waking up: go past it.
        set_raw, set_root = _slot("_raw"), _slot("_root")

        def make(raw: dict[str, Any], root: Any) -> Model:
            made = new(lazy)
            set_raw(made, raw)
            set_root(made, root)
            return made

        return make

    def root(self, raw: dict[str, Any]) -> Model:
        """Return a lazy model of a whole document: the one that JSON paths start from."""
        made = self.make(raw, None)
        _slot("_root")(made, weakref.ref(made))
        return made

    @cached_property
    def build(self) -> Maker:
        """The function that makes a filled model of a JSON object: what is read is looked into."""
        new, cls, fill, fill_each = self.cls.__new__, self.cls, self.fill, self.fill_each

        def build(raw: dict[str, Any], root: Any) -> Model:
            made = new(cls)
            made._raw = raw
            made._root = root
            try:
                fill(made)
            except Exception:
                fill_each(made)
            return made

        return build

    def wake(self, lazy: Model) -> None:
        """Turn a lazy model into the model itself, with every field that has a right shape."""
        object.__setattr__(lazy, "__class__", self.cls)
        try:
            self.fill(lazy)
        except Exception:
            self.fill_each(lazy)

    @cached_property
    def fill(self) -> Callable[[Model], None]:
        """The function, made for this class, that fills every field or raises."""
        return compile_fill(self)

    def fill_each(self, woken: Model) -> None:
        for field in self.fields:
            try:
                value = value_of(self, field, woken)
            except Exception:  # noqa: S112  (stays empty: touching it raises)
                continue
            setattr(woken, field.name, value)

    def touch(self, owner: Model, name: str) -> Any:
        """Return the value of a field that was left empty, or raise why it has none.

        It has one after all when another thread is just filling `owner`.
        """
        field = self.by_name.get(name)
        if field is None or owner._raw is None:
            raise AttributeError(
                f"{self.cls.__name__} has no field {name!r}; members that this version does not "
                "know are in .extra"
            )
        from ringkit.model.path import path_of

        try:
            return value_of(self, field, owner)
        except Exception as error:
            where = f"{path_of(owner, self.cls.__name__)}.{field.wire}"
            found = owner._raw.get(field.wire, UNSET)
            expected = self.shapes[field.name].label() + ("" if field.required else " or nothing")
            raise DecodeError(where, expected, found) from error

    def represent(self, owner: Model) -> str:
        """Return the text of `owner`: set fields only, secrets hidden, nothing raised."""
        if type(owner) is self.lazy:
            self.wake(owner)
        parts = []
        for field in self.fields:
            try:
                value = getattr(owner, field.name)
            except DecodeError:
                parts.append(f"{field.name}=<malformed>")
                continue
            if value is not UNSET:
                hidden = field.secret and value is not None
                parts.append(f"{field.name}={_HIDDEN if hidden else repr(value)}")
        if extra := sorted((owner._raw or {}).keys() - self.wire_names):
            # Values of unknown members may be secrets: their names have to do.
            parts.append(f"extra={extra}")
        return f"{self.cls.__name__}({', '.join(parts)})"

    @cached_property
    def constants(self) -> dict[str, object]:
        """The members that can have one value only, by JSON name: what tells objects apart."""
        shapes = ((field.wire, self.shapes[field.name]) for field in self.fields)
        return {
            wire: shape.values[0]
            for wire, shape in shapes
            if isinstance(shape, Scalar) and len(shape.values) == 1
        }

    def maker_of(self, name: str) -> Maker:
        """Return the function that wraps an object in the model or union called `name`."""
        found = self.load(name)
        return found.make if isinstance(found, Union) else plan_of(found).make

    def builder_of(self, name: str) -> Maker:
        """Return the function that makes a filled model of an object called `name`."""
        found = self.load(name)
        return found.build if isinstance(found, Union) else plan_of(found).build

    def find(self, name: str) -> Any:
        """Return what `name` in an annotation of the class means, None if it is not loaded."""
        return vars(sys.modules[self.cls.__module__]).get(name)

    def load(self, name: str) -> Any:
        """Return what `name` in an annotation of the class means, importing it if need be."""
        found = self.find(name)
        if found is not None:
            return found
        return getattr(sys.modules[sys.modules[self.cls.__module__].__package__ or ""], name)

    def settle(self, shape: Shape) -> Shape:
        """Replace enumerations and aliases in `shape` by what they stand for."""
        match shape:
            case Ref(name):
                found = self.find(name)
                if get_origin(found) is Literal:
                    return literal(get_args(found))
                if isinstance(found, type) and not issubclass(found, Model):
                    return parse(found.__name__)
                return shape
            case ListOf(item):
                return ListOf(self.settle(item))
            case MapOf(item):
                return MapOf(self.settle(item))
            case OneOf(options):
                return OneOf(tuple(self.settle(option) for option in options))
        return shape


def _slot(name: str) -> Callable[[Model, Any], None]:
    setter: Callable[[Model, Any], None] = Model.__dict__[name].__set__
    return setter


def _attributes(cls: type[Model]) -> list[attrs.Attribute[Any]]:
    return [attribute for attribute in attrs.fields(cls) if attribute.init]


def _field(attribute: attrs.Attribute[Any]) -> Field:
    name = attribute.name
    annotation = attribute.type if isinstance(attribute.type, str) else _text(attribute.type)
    return Field(
        name=name,
        wire=attribute.metadata.get(WIRE) or camel_case(name),
        shape=parse(annotation),
        required=attribute.default is attrs.NOTHING,
        secret=bool(attribute.metadata.get(SECRET)),
    )


def _text(annotation: Any) -> str:
    return annotation.__name__ if isinstance(annotation, type) else str(annotation)


def camel_case(name: str) -> str:
    """Return the JSON name of a field that declares none: `from_` is `from`."""
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def _lazy_twin(cls: type[Model], plan: Plan) -> type[Model]:
    set_class = object.__dict__["__class__"].__set__

    def touch(self: Model, name: str) -> Any:
        # The way of every first touch: the same as `plan.wake`, without the call.
        set_class(self, cls)
        try:
            plan.fill(self)
        except Exception:
            plan.fill_each(self)
        return getattr(self, name)

    def assign(self: Model, name: str, value: Any) -> None:
        plan.wake(self)
        setattr(self, name, value)

    members = {
        "__slots__": (),
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__doc__": cls.__doc__,
        "__getattr__": touch,
        "__setattr__": assign,
    }
    return type(cls.__name__, (cls,), members)


def plan_of(cls: type[Model]) -> Plan:
    """Return the plan of a model class, making it on first use."""
    plan = cls._plan
    if plan is not None and (cls is plan.cls or cls is plan.lazy):
        return plan
    with _building:
        plan = cls.__dict__.get("_plan")
        if plan is None:
            plan = cls._plan = Plan(cls)
        return plan
