"""Shapes: what a type annotation says about a JSON value, as a small tree.

Pure functions and values, without I/O.
"""

from __future__ import annotations

import ast
from functools import cache
from typing import ClassVar


class _Shape:
    """A value with named parts, comparable and hashable; attrs would double the import time."""

    __slots__: tuple[str, ...] = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()

    def __eq__(self, other: object) -> bool:
        names = self.__match_args__
        return type(self) is type(other) and all(
            getattr(self, name) == getattr(other, name) for name in names
        )

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in self.__match_args__)))

    def __repr__(self) -> str:
        parts = ", ".join(repr(getattr(self, name)) for name in self.__match_args__)
        return f"{type(self).__name__}({parts})"


class Scalar(_Shape):
    """A string, number or boolean; one of `values` if there are any.

    The type is checked in strict mode only: the platform sends some ids both as numbers and as
    texts. They are read in the type that is declared, where that is exact.
    """

    __slots__ = ("types", "values")
    __match_args__ = ("types", "values")

    def __init__(self, types: tuple[type, ...], values: tuple[object, ...] = ()) -> None:
        self.types = types
        self.values = values

    def label(self) -> str:
        return " or ".join(kind.__name__ for kind in self.types)


class Anything(_Shape):
    """Any value."""

    __slots__ = ()

    def label(self) -> str:
        return "any value"


class Timestamp(_Shape):
    """An ISO 8601 text that becomes a `datetime`."""

    __slots__ = ()

    def label(self) -> str:
        return "an ISO 8601 time"


class Null(_Shape):
    """JSON null."""

    __slots__ = ()

    def label(self) -> str:
        return "null"


class Ref(_Shape):
    """A model, union or enumeration, by its name in its package."""

    __slots__ = ("name",)
    __match_args__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def label(self) -> str:
        return f"an object ({self.name})"


class ListOf(_Shape):
    """A JSON array."""

    __slots__ = ("item",)
    __match_args__ = ("item",)

    def __init__(self, item: Shape) -> None:
        self.item = item

    def label(self) -> str:
        return f"an array, each {self.item.label()}"


class MapOf(_Shape):
    """A JSON object with any names."""

    __slots__ = ("item",)
    __match_args__ = ("item",)

    def __init__(self, item: Shape) -> None:
        self.item = item

    def label(self) -> str:
        return f"an object, each value {self.item.label()}"


class OneOf(_Shape):
    """One of several shapes, distinguished by the JSON type of the value."""

    __slots__ = ("options",)
    __match_args__ = ("options",)

    def __init__(self, options: tuple[Shape, ...]) -> None:
        self.options = options

    def label(self) -> str:
        return " or ".join(option.label() for option in self.options)


Shape = Scalar | Anything | Timestamp | Null | Ref | ListOf | MapOf | OneOf

_NAMED: dict[str, Shape] = {
    "str": Scalar((str,)),
    "int": Scalar((int,)),
    "float": Scalar((float, int)),
    "bool": Scalar((bool,)),
    "Any": Anything(),
    "File": Anything(),
    "datetime": Timestamp(),
    "None": Null(),
    "Null": Null(),
}


@cache
def parse(annotation: str) -> Shape:
    """Return the shape that `annotation`, the text of a type expression, describes.

    `Unset` has no shape: whether a member may be left out is decided by its default.
    """
    if annotation in _NAMED:
        return _NAMED[annotation]
    return _shape(ast.parse(annotation, mode="eval").body)


def _shape(node: ast.expr) -> Shape:
    match node:
        case ast.Name(id=name):
            return _NAMED.get(name) or Ref(name)
        case ast.Constant(value=None):
            return Null()
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _union(left, right)
        case ast.Subscript(value=ast.Name(id="list" | "Sequence"), slice=item):
            return ListOf(_shape(item))
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, item])):
            return MapOf(_shape(item))
        case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
            return literal(ast.literal_eval(values))
    raise TypeError(f"no JSON shape for the annotation {ast.unparse(node)!r}")


def literal(values: object) -> Scalar:
    """Return the shape of an enumeration: one value, or a tuple of them."""
    listed = values if isinstance(values, tuple) else (values,)
    return Scalar(tuple({type(value): None for value in listed}), listed)


def _union(left: ast.expr, right: ast.expr) -> Shape:
    options: list[Shape] = []
    for node in (left, right):
        if isinstance(node, ast.Name) and node.id == "Unset":
            continue
        shape = _shape(node)
        for option in shape.options if isinstance(shape, OneOf) else (shape,):
            if option not in options:
                options.append(option)
    return options[0] if len(options) == 1 else OneOf(tuple(options))
