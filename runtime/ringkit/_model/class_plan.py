"""What is worked out once for a model class, when it is first used.

Used by the other modules of `ringkit._model` only.
"""

from __future__ import annotations

import sys
import threading
import weakref
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast, get_args, get_origin

import attrs

from ringkit._model.base import SECRET, WIRE, Model
from ringkit._model.fields import field_property, initialiser
from ringkit._model.json_shape import ListOf, MapOf, OneOf, Ref, Scalar, Shape, literal, parse
from ringkit._model.union import Union
from ringkit._unset import UNSET
from ringkit.errors import DecodeError

if TYPE_CHECKING:
    from ringkit._model.union import Maker

_building = threading.RLock()


class Field(NamedTuple):
    """A field of a model: its name here and in JSON, and what its value looks like."""

    name: str
    wire: str
    shape: Shape
    required: bool
    secret: bool

    @property
    def expected(self) -> str:
        """What belongs there, for an error."""
        return self.shape.label() + ("" if self.required else " or nothing")


class Plan:
    """A model class made ready: its fields as properties, and what makes objects of it."""

    def __init__(self, cls: type[Model]) -> None:
        self.cls = cls
        declared: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast("Any", cls))
        self.fields = tuple(self._field(attribute) for attribute in declared)
        self.wire_names = frozenset(field.wire for field in self.fields)
        for field in self.fields:
            setattr(cls, field.name, field_property(self, field))

    def _field(self, attribute: attrs.Attribute[Any]) -> Field:
        annotation = attribute.type
        text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", "Any")
        return Field(
            name=attribute.name,
            wire=attribute.metadata.get(WIRE) or camel_case(attribute.name),
            shape=self.settle(parse(text)),
            required=attribute.default is attrs.NOTHING,
            secret=bool(attribute.metadata.get(SECRET)),
        )

    def initialise(self, made: Model, **values: Any) -> None:
        """Fill an object made by hand, and let the class do so by itself from now on."""
        written = initialiser(self)
        type.__setattr__(self.cls, "__init__", written)
        written(made, **values)

    @cached_property
    def make(self) -> Maker:
        """The function that makes a model of a JSON object: (object, root) to model."""
        new, cls = self.cls.__new__, self.cls

        def make(data: dict[str, Any], root: Any) -> Model:
            made = new(cls)
            made._data = data
            made._root = root
            return made

        return make

    def root(self, data: dict[str, Any]) -> Model:
        """Return a model of a whole document: the one that JSON paths start from."""
        made = self.make(data, None)
        made._root = weakref.ref(made)
        return made

    def wrong(self, owner: Model, field: Field, index: int | None = None) -> DecodeError:
        """Return the error for a field whose value, or one element of it, has a wrong shape."""
        from ringkit._model.json_path import path_of

        where = f"{path_of(owner, self.cls.__name__)}.{field.wire}"
        value = owner._data.get(field.wire, UNSET)
        if index is None or not isinstance(field.shape, ListOf):
            return DecodeError(where, field.expected, value)
        return DecodeError(f"{where}[{index}]", field.shape.item.label(), value[index])

    def represent(self, owner: Model) -> str:
        """Return the text of `owner`: set fields only, secrets hidden, nothing raised."""
        parts = []
        for field in self.fields:
            try:
                value = getattr(owner, field.name)
            except DecodeError:
                if field.wire in owner._data:
                    parts.append(f"{field.name}=<malformed>")
                continue
            if value is not UNSET:
                hidden = field.secret and value is not None
                parts.append(f"{field.name}={'***' if hidden else value!r}")
        if extra := sorted(owner._data.keys() - self.wire_names):
            # Values of unknown members may be secrets: their names have to do.
            parts.append(f"extra={extra}")
        return f"{self.cls.__name__}({', '.join(parts)})"

    @cached_property
    def constants(self) -> dict[str, object]:
        """The members that can have one value only, by JSON name: what tells objects apart."""
        return {
            field.wire: field.shape.values[0]
            for field in self.fields
            if isinstance(field.shape, Scalar) and len(field.shape.values) == 1
        }

    def maker_of(self, name: str) -> Maker:
        """Return the function that makes a model, or member of a union, called `name`."""
        found = self.load(name)
        return found.make if isinstance(found, Union) else plan_of(found).make

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


def camel_case(name: str) -> str:
    """Return the JSON name of a field that declares none: `from_` is `from`."""
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def plan_of(cls: type[Model]) -> Plan:
    """Return the plan of a model class, making it on first use."""
    plan = cls._plan
    if plan is not None and plan.cls is cls:
        return plan
    with _building:
        plan = cls.__dict__.get("_plan")
        if plan is None:
            plan = cls._plan = Plan(cls)
        return plan
