"""`Plan` and `Field`: what is computed once for a model class from its declaration."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from typing import Any, Literal, NamedTuple, cast, get_args, get_origin

import attrs

from ringkit._model.json_object import SECRET, WIRE, DocumentRoot, JsonObject
from ringkit._model.json_path import path_of
from ringkit._model.json_shape import ListOf, MapOf, OneOf, Ref, Scalar, Shape, literal, parse
from ringkit._unset import UNSET
from ringkit.errors import DecodeError

#: Makes a model of a JSON object: (object, reference to the root) to model.
Maker = Callable[[dict[str, Any], Any], JsonObject]


class Field(NamedTuple):
    """A field of a model: its Python name, its JSON name, and the shape of its value."""

    name: str
    wire: str
    shape: Shape
    required: bool
    secret: bool

    @property
    def expected(self) -> str:
        """A description of the allowed values, for an error message."""
        return self.shape.label() + ("" if self.required else " or nothing")


class Plan:
    """The fields of a model class, and functions made for it."""

    def __init__(self, cls: type[JsonObject]) -> None:
        self.cls = cls
        declared: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast("Any", cls))
        self.fields = tuple(self._field(attribute) for attribute in declared)
        self.by_wire = {field.wire: field for field in self.fields}
        self.wire_names = frozenset(self.by_wire)

    def _field(self, attribute: attrs.Attribute[Any]) -> Field:
        annotation = attribute.type
        text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", "Any")
        return Field(
            name=attribute.name,
            wire=attribute.metadata.get(WIRE) or camel_case(attribute.name),
            shape=self.resolve(parse(text)),
            required=attribute.default is attrs.NOTHING,
            secret=bool(attribute.metadata.get(SECRET)),
        )

    @cached_property
    def by_name(self) -> dict[str, Field]:
        """The fields by their Python names."""
        return {field.name: field for field in self.fields}

    @cached_property
    def make(self) -> Maker:
        """The function that makes a model of a JSON object, without looking into it."""
        new, cls = self.cls.__new__, self.cls

        def make(data: dict[str, Any], root: Any) -> JsonObject:
            made = new(cls)
            made._data = data
            made._root = root
            return made

        return make

    def make_root(self, data: dict[str, Any]) -> JsonObject:
        """Return a model of a whole document, which JSON paths start from."""
        made = self.make(data, None)
        made._root = root = DocumentRoot(made)
        root.operation = ""
        return made

    def shape_error(self, owner: JsonObject, field: Field, index: int | None = None) -> DecodeError:
        """Return the error for a field whose value, or one element of it, has a wrong shape."""
        where = f"{path_of(owner, self.cls.__name__)}.{field.wire}"
        value = owner._data.get(field.wire, UNSET)
        if index is None or not isinstance(field.shape, ListOf):
            expected = field.expected
        else:
            where, expected, value = f"{where}[{index}]", field.shape.item.label(), value[index]
        operation = "" if owner._root is None else owner._root.operation
        return DecodeError(where, expected, value, operation=operation)

    @cached_property
    def constants(self) -> dict[str, object]:
        """The members that allow one value only, by JSON name; they identify a class in a union."""
        return {
            field.wire: field.shape.values[0]
            for field in self.fields
            if isinstance(field.shape, Scalar) and len(field.shape.values) == 1
        }

    def maker_of(self, name: str) -> Maker:
        """Return the maker of the model class or union that `name` refers to."""
        maker: Maker = self.load(name)._maker()
        return maker

    def find(self, name: str) -> Any:
        """Return what `name` refers to in an annotation of the class, None if not imported yet."""
        return vars(sys.modules[self.cls.__module__]).get(name)

    def load(self, name: str) -> Any:
        """Return what `name` refers to in an annotation of the class, imported if necessary.

        Model classes and unions have `_maker()`, which returns a `Maker`, and `_plan_for(data)`,
        which returns the plan of the class for a JSON object.
        """
        found = self.find(name)
        if found is not None:
            return found
        return getattr(sys.modules[sys.modules[self.cls.__module__].__package__ or ""], name)

    def resolve(self, shape: Shape) -> Shape:
        """Return `shape` with the names of enumerations and aliases replaced by their shapes."""
        match shape:
            case Ref(name):
                found = self.find(name)
                if get_origin(found) is Literal:
                    return literal(get_args(found))
                if isinstance(found, type) and not issubclass(found, JsonObject):
                    return parse(found.__name__)
                return shape
            case ListOf(item):
                return ListOf(self.resolve(item))
            case MapOf(item):
                return MapOf(self.resolve(item))
            case OneOf(options):
                return OneOf(tuple(self.resolve(option) for option in options))
        return shape


def camel_case(name: str) -> str:
    """Return the JSON name of a field that declares none: `phone_number` is `phoneNumber`.

    A trailing underscore is removed: `from_` is `from`.
    """
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)
