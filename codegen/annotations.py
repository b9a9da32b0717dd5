"""Python annotations for the property objects of openapi-python-client."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from attrs import field, frozen
from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    DateProperty,
    DateTimeProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    NoneProperty,
    StringProperty,
    UnionProperty,
    UuidProperty,
)
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from codegen.document import CodegenError

_SIMPLE: Final[dict[type, str]] = {
    AnyProperty: "Any", BooleanProperty: "bool", DateTimeProperty: "datetime",
    FileProperty: "File", FloatProperty: "float", IntProperty: "int", NoneProperty: "None",
    StringProperty: "str", UuidProperty: "str", DateProperty: "str",
}  # fmt: skip
_LITERAL: Final = re.compile(r"^Literal\[(.*)\]$", re.DOTALL)
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_TEXT: Final = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")


@frozen
class Annotator:
    """Writes annotations: knows which classes exist and which unions have a name."""

    classes: frozenset[str]
    enumerations: frozenset[str]
    unions: Mapping[frozenset[str], str]
    #: The names of classes, and of unions of them.
    _objects: frozenset[str] = field(init=False)

    @_objects.default
    def _names_of_objects(self) -> frozenset[str]:
        return self.classes | frozenset(self.unions.values())

    def of(self, prop: PropertyProtocol) -> str:
        """Return the annotation of a property, without what being optional adds."""
        if isinstance(prop, ModelProperty):
            return self._model(prop)
        if isinstance(prop, LiteralEnumProperty):
            name = str(prop.class_info.name)
            return name if name in self.enumerations else _literal(prop.values)
        if isinstance(prop, ListProperty):
            return f"list[{self.of(prop.inner_property)}]"
        if isinstance(prop, ConstProperty):
            return _literal([prop.value.raw_value])
        if isinstance(prop, UnionProperty):
            return self.union(self.of(inner) for inner in prop.inner_properties)
        if annotation := _SIMPLE.get(type(prop)):
            return annotation
        raise CodegenError(f"no annotation for {type(prop).__name__} {prop.name}")

    def _model(self, prop: ModelProperty) -> str:
        name = str(prop.class_info.name)
        if name in self.classes:
            return name
        values = prop.additional_properties
        return f"dict[str, {'Any' if values is None else self.of(values)}]"

    def union(self, members: Iterable[str]) -> str:
        """Join annotations: a known set of classes by its name, literals into one, None last."""
        parts = list(dict.fromkeys(members))
        objects = frozenset(part for part in parts if part in self.classes)
        if objects in self.unions:
            first = next(part for part in parts if part in objects)
            parts = [self.unions[objects] if part == first else part for part in parts]
            parts = [part for part in parts if part not in objects]
        values = [found.group(1) for part in parts if (found := _LITERAL.match(part))]
        if values:
            literal = f"Literal[{', '.join(values)}]"
            parts = [part for part in parts if not _LITERAL.match(part)] + [literal]
        if "Any" in parts:
            return "Any"
        if "None" in parts and any(part in self._objects for part in parts):
            parts = ["Null" if part == "None" else part for part in parts]
        return " | ".join(sorted(parts, key=lambda part: part in ("None", "Null")))


def _literal(values: Iterable[object]) -> str:
    return f"Literal[{', '.join(sorted(map(repr, values)))}]"


@cache
def names_in(annotation: str) -> frozenset[str]:
    """Return the names that an annotation uses, those inside texts left out."""
    return frozenset(_NAME.findall(_TEXT.sub("", annotation)))


def list_item(annotation: str) -> str | None:
    """Return `X` of the annotation `list[X]`, None for any other."""
    match ast.parse(annotation, mode="eval").body:
        case ast.Subscript(value=ast.Name(id="list"), slice=item):
            return ast.unparse(item)
    return None
