"""Types of Python for the schemas of a normalised document, and which of two is the wider one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Final, TypeAlias

from attrs import frozen

from codegen.document import Document, Json
from codegen.normalise.walk import ref_name


@frozen
class Scalar:
    """A type without parts; `Any` and `None` are two of them."""

    name: str


@frozen
class Value:
    """One value of an enumeration, as Python writes it, and its type."""

    text: str
    kind: str


@frozen
class Named:
    """A class, or the alias of an enumeration or union."""

    name: str


@frozen
class ListOf:
    """A list."""

    item: Type


@frozen
class MapOf:
    """A dict with texts as keys."""

    value: Type


Atom: TypeAlias = Scalar | Value | Named | ListOf | MapOf
#: The alternatives of a type.
Type: TypeAlias = frozenset[Atom]
#: Returns the alternatives that a name stands for, None for a class.
Expand: TypeAlias = Callable[[str], Type | None]

ANY: Final = Scalar("Any")
NONE: Final = Scalar("None")
_SCALARS: Final = {
    "string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None",
}  # fmt: skip
_FORMATS: Final = {"date-time": "datetime", "binary": "File"}
_KINDS: Final = {str: "str", bool: "bool", int: "int", float: "float"}


def type_of(schema: Document, schemas: Document, inside: frozenset[str] = frozenset()) -> Type:
    """Return the type of a schema; components that are no class or alias stand in place."""
    found = _atoms(schema, schemas, inside)
    return found | {NONE} if schema.get("x-nullable") else found


def _atoms(schema: Document, schemas: Document, inside: frozenset[str]) -> Type:
    name = ref_name(schema)
    if name is not None:
        target = schemas.get(name, {})
        if is_named(target):
            return frozenset({Named(name)})
        return frozenset({ANY}) if name in inside else type_of(target, schemas, inside | {name})
    if "anyOf" in schema:
        members = (type_of(member, schemas, inside) for member in schema["anyOf"])
        return frozenset().union(*members)
    if "enum" in schema:
        return values(schema["enum"])
    kind = schema.get("type")
    if kind == "array":
        return frozenset({ListOf(type_of(schema.get("items") or {}, schemas, inside))})
    if kind == "object":
        inner = schema.get("additionalProperties")
        value = type_of(inner, schemas, inside) if isinstance(inner, dict) else frozenset({ANY})
        return frozenset({MapOf(value)})
    if kind not in _SCALARS:
        return frozenset({ANY})
    text = _FORMATS.get(str(schema.get("format", "")), "str")
    return frozenset({Scalar(text if kind == "string" else _SCALARS[kind])})


def is_named(schema: Document) -> bool:
    """Tell whether a component is a class, or the alias of an enumeration or union."""
    return any(key in schema for key in ("properties", "enum", "anyOf"))


def values(listed: list[Json]) -> Type:
    """Return the type of an enumeration of these values."""
    return frozenset(Value(repr(value), _KINDS.get(type(value), "Any")) for value in listed)


def text(found: Type) -> str:
    """Return a type as an annotation."""
    literal = sorted(atom.text for atom in found if isinstance(atom, Value))
    parts = sorted(_text(atom) for atom in found if not isinstance(atom, Value) and atom != NONE)
    parts += [f"Literal[{', '.join(literal)}]"] if literal else []
    return " | ".join([*parts, *(["None"] if NONE in found else [])])


def _text(atom: Atom) -> str:
    match atom:
        case Scalar(name) | Named(name) | Value(name):
            return name
        case ListOf(item):
            return f"list[{text(item)}]"
        case MapOf(value):
            return f"dict[str, {text(value)}]"


def names_in(found: Type) -> Iterator[str]:
    """Yield the names of classes and aliases in a type."""
    for atom in sorted(found, key=_text):
        match atom:
            case Named(name):
                yield name
            case ListOf(inner) | MapOf(inner):
                yield from names_in(inner)


def renamed(found: Type, names: Mapping[str, str]) -> Type:
    """Return a type with other names of classes and aliases."""
    return _each(found, lambda atom: frozenset({Named(names.get(atom.name, atom.name))}))


def expanded(found: Type, expand: Expand, inside: frozenset[str] = frozenset()) -> Type:
    """Return a type with aliases replaced by what they stand for."""

    def replace(atom: Named) -> Type:
        meant = None if atom.name in inside else expand(atom.name)
        return frozenset({atom}) if meant is None else expanded(meant, expand, inside | {atom.name})

    return _each(found, replace)


def _each(found: Type, replace: Callable[[Named], Type]) -> Type:
    parts: set[Atom] = set()
    for atom in found:
        match atom:
            case Named():
                parts |= replace(atom)
            case ListOf(item):
                parts.add(ListOf(_each(item, replace)))
            case MapOf(value):
                parts.add(MapOf(_each(value, replace)))
            case _:
                parts.add(atom)
    return frozenset(parts)


class Relation(Enum):
    """What a type is to another."""

    SAME = "same"
    VALUES = "values"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


def relation(old: Type, new: Type) -> Relation:
    """Return what `new` is to `old`, both without aliases: wider if it takes all that `old` does.

    Enumerations that differ in their values alone are `VALUES`.
    """
    if old == new:
        return Relation.SAME
    if _without_values(old) == _without_values(new):
        return Relation.VALUES
    wider, narrower = covers(new, old), covers(old, new)
    if wider and narrower:
        return Relation.SAME
    return Relation.WIDER if wider else Relation.NARROWER if narrower else Relation.OTHER


def covers(wide: Type, narrow: Type) -> bool:
    """Tell whether each value of `narrow` is one of `wide`."""
    return ANY in wide or all(_covered(atom, wide) for atom in narrow)


def _covered(atom: Atom, wide: Type) -> bool:
    if atom in wide:
        return True
    match atom:
        case Value(_, kind):
            return Scalar(kind) in wide
        case Scalar("int"):
            return Scalar("float") in wide
        case ListOf(item):
            return any(isinstance(other, ListOf) and covers(other.item, item) for other in wide)
        case MapOf(value):
            return any(isinstance(other, MapOf) and covers(other.value, value) for other in wide)
    return False


def listed_values(found: Type) -> frozenset[str]:
    """Return the values of the enumerations in a type, as Python writes them."""
    texts: set[str] = set()
    for atom in found:
        match atom:
            case Value(value):
                texts.add(value)
            case ListOf(inner) | MapOf(inner):
                texts |= listed_values(inner)
    return frozenset(texts)


def _without_values(found: Type) -> Type:
    parts: set[Atom] = set()
    for atom in found:
        match atom:
            case Value(_, kind):
                parts.add(Value("", kind))
            case ListOf(item):
                parts.add(ListOf(_without_values(item)))
            case MapOf(value):
                parts.add(MapOf(_without_values(value)))
            case _:
                parts.add(atom)
    return frozenset(parts)
