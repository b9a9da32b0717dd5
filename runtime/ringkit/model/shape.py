"""What an annotation says about JSON: a small tree of shapes, parsed once per text.

Pure. Used by the other modules of `ringkit.model` only.
"""

from __future__ import annotations

import ast
from functools import cache

from attrs import frozen


@frozen
class Scalar:
    """A string, number or boolean. Which one is checked in strict mode only: the platform sends
    the same id as a number here and as text there."""

    types: tuple[type, ...]
    values: tuple[object, ...] = ()

    def label(self) -> str:
        return " or ".join(kind.__name__ for kind in self.types)


@frozen
class Anything:
    """No statement about the value."""

    def label(self) -> str:
        return "any value"


@frozen
class Timestamp:
    """An ISO 8601 text that becomes a `datetime`."""

    def label(self) -> str:
        return "an ISO 8601 time"


@frozen
class Null:
    """JSON null."""

    def label(self) -> str:
        return "null"


@frozen
class Ref:
    """A model, union or enumeration, by the name it has in its package."""

    name: str

    def label(self) -> str:
        return f"an object ({self.name})"


@frozen
class ListOf:
    """A JSON array."""

    item: Shape

    def label(self) -> str:
        return f"an array, each {self.item.label()}"


@frozen
class MapOf:
    """A JSON object whose names are data."""

    item: Shape

    def label(self) -> str:
        return f"an object, each value {self.item.label()}"


@frozen
class OneOf:
    """One of several shapes, told apart by the JSON type of the value."""

    options: tuple[Shape, ...]

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
}


@cache
def parse(annotation: str) -> Shape:
    """Return the shape that `annotation`, the text of a type expression, describes.

    `Unset` is no shape: whether a member may be left out is said by its default.
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
