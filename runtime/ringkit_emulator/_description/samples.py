"""Sample documents that match a schema and depend only on a seed."""

from __future__ import annotations

import hashlib
import re
from typing import Any, Final

from attrs import frozen

from ringkit_emulator._description.document import Description, Schema
from ringkit_emulator._description.schemas import Schemas
from ringkit_emulator._documents import Document
from ringkit_emulator._sample_text import sample_text

_MAX_DEPTH: Final = 7
_TEXTS_FOR_PATTERNS: Final = (
    "101",
    "5",
    "650",
    "+16505550100",
    "1000000001",
    "2026-01-02T03:04:05",
    "Left",
    "Top",
    "Cover",
)
#: Parts of a place that say nothing about the kind: ids, and members that hold the items of lists.
_OF_NO_KIND: Final = re.compile(r"|~|records|items|\{.*\}|[0-9a-f-]*\d[0-9a-f-]*|\d+.*")
MISSING: Final = object()


@frozen
class _Around:
    """Where a value is made: the objects above it, and whether optional members are made up."""

    complete: bool
    above: tuple[int, ...] = ()

    def inside(self, schema: Schema) -> _Around:
        """Return the same for the members of an object."""
        return _Around(self.complete, (*self.above, id(schema.get("properties"))))


class Sampler:
    """Creates sample documents for schemas.

    `api` is the URL of the API host, `present` the present time in seconds since 1970.
    """

    def __init__(
        self, description: Description, schemas: Schemas, *, seed: int, api: str, present: float
    ) -> None:
        self._description = description
        self._schemas = schemas
        self._seed = seed
        self._api = api
        self._present = present

    def make(
        self, schema: Schema, place: str, known: Any = MISSING, *, complete: bool = True
    ) -> Any:
        """Return a value for `schema`.

        The same `place` and seed give the same value. `known` are members with fixed values; they
        are kept if the schema allows them. Optional members that are not known are made up if
        `complete`, else left out.
        """
        return self._make(schema, place, known, _Around(complete))

    def member(self, schema: Schema, name: str) -> Schema:
        """Return the schema of a member, or of its items if it is an array."""
        flat = self._flat(self._flat(schema).get("properties", {}).get(name, {}))
        items: Schema = flat.get("items", flat)
        return items

    def names(self, schema: Schema, member: str) -> frozenset[str]:
        """Return the property names of a member of an object schema."""
        properties = self._flat(schema).get("properties", {})
        inner = self._flat(properties.get(member, {})).get("properties", {})
        return frozenset(inner)

    def required(self, schema: Schema, member: str) -> tuple[str, ...]:
        """Return the required property names of a member of an object schema."""
        properties = self._flat(schema).get("properties", {})
        return tuple(self._flat(properties.get(member, {})).get("required", ()))

    def _make(self, schema: Schema, place: str, known: Any, around: _Around) -> Any:
        schema = self._flat(schema, known)
        if known is not MISSING and not isinstance(known, dict) and self._is_valid(schema, known):
            return known
        kind = _kind(schema)
        if "enum" in schema:
            return self._enum_value(schema["enum"], place)
        if kind == "object":
            inner = known if isinstance(known, dict) else {}
            return self._object(schema, place, inner, around)
        if kind == "array":
            return self._array(schema, place, known, around)
        return self._scalar(schema, kind, place)

    def _is_valid(self, schema: Schema, value: Any) -> bool:
        return self._schemas.valid(schema, value)

    def _flat(self, schema: Schema, known: Any = MISSING) -> Schema:
        return flat_schema(self._description, schema, known)

    def _object(self, schema: Schema, place: str, known: Document, around: _Around) -> Document:
        properties: dict[str, Schema] = schema.get("properties", {})
        required = set(schema.get("required", ()))
        inside = around.inside(schema)
        result: Document = {}
        for name, node in properties.items():
            needed = name in required or name in known
            if not needed and not self._includes(node, around, inside):
                continue
            value = known.get(name, MISSING)
            result[name] = self._make(node, f"{place}/{name}", value, inside)
        for name in required - properties.keys():
            # A required member without a schema: any text is valid.
            result[name] = self._make({}, f"{place}/{name}", known.get(name, MISSING), inside)
        return result | self._additional(schema, place, around) | self._undeclared(schema, known)

    def _includes(self, schema: Schema, around: _Around, inside: _Around) -> bool:
        if not around.complete:
            return False
        flat = self._flat(schema)
        if flat.get("writeOnly") or flat.get("deprecated"):
            return False
        if _kind(flat) not in ("object", "array"):
            return True
        inner = self._flat(flat.get("items", {})) if _kind(flat) == "array" else flat
        return len(around.above) < _MAX_DEPTH and id(inner.get("properties")) not in inside.above

    def _additional(self, schema: Schema, place: str, around: _Around) -> Document:
        extra = schema.get("additionalProperties")
        if not isinstance(extra, dict) or schema.get("properties"):
            return {}
        return {"example": self._make(extra, f"{place}/example", MISSING, around)}

    def _undeclared(self, schema: Schema, known: Document) -> Document:
        if schema.get("properties") or "additionalProperties" in schema:
            return {}
        return known

    def _array(self, schema: Schema, place: str, known: Any, around: _Around) -> list[Any]:
        items = schema.get("items", {})
        if isinstance(known, list):
            most = schema.get("maxItems", len(known))
            return [
                self._make(items, f"{place}/{i}", k, around) for i, k in enumerate(known[:most])
            ]
        least = schema.get("minItems", 0)
        size = min(max(least, 1), schema.get("maxItems", 1))
        made = [self._make(items, f"{place}/{i}", MISSING, around) for i in range(size)]
        return made if least or self._is_valid(schema, made) else []

    def _enum_value(self, values: list[Any], place: str) -> Any:
        concrete = [value for value in values if value is not None]
        return concrete[self._number(place) % len(concrete)] if concrete else None

    def _number(self, place: str) -> int:
        digest = hashlib.blake2b(f"{self._seed}:{place}".encode(), digest_size=6).digest()
        return int.from_bytes(digest)

    def _scalar(self, schema: Schema, kind: str, place: str) -> Any:
        number = self._number(place)
        if kind == "boolean":
            return bool(number % 2)
        if kind in ("integer", "number"):
            return self._numeric(schema, kind, place, number)
        form, owner = schema.get("format", ""), _owner_at(place)
        text = sample_text(
            _name_at(place), form, number, owner=owner, api=self._api, present=self._present
        )
        return _fitted_to_schema(text, schema)

    def _numeric(self, schema: Schema, kind: str, place: str, number: int) -> int | float:
        low = schema.get("minimum", 0)
        high = schema.get("maximum", low + 1_000)
        if schema.get("format") == "int64" and place.lower().endswith("id"):
            return 1_000_000_000 + number % 9_000_000_000
        value = low + number % max(1, int(high) - int(low) + 1)
        return int(value) if kind == "integer" else float(value)


def _name_at(place: str) -> str:
    """Return the name of the member at `place`; for an item of an array, the singular."""
    above, _, name = place.rpartition("/")
    if not name.isdigit():
        return name
    plural = above.rpartition("/")[2]
    return plural.removesuffix("es") if plural.endswith("sses") else plural.removesuffix("s")


def _owner_at(place: str) -> str:
    """Return the name of the object or list that the member at `place` belongs to."""
    above = place.split("/")[:-1]
    names = (name for name in reversed(above) if not _OF_NO_KIND.fullmatch(name))
    return next(names, "")


def _kind(schema: Schema) -> str:
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((name for name in kind if name != "null"), None)
    if kind is None and ("properties" in schema or "additionalProperties" in schema):
        return "object"
    if kind is None and "items" in schema:
        return "array"
    return kind or "string"


def flat_schema(description: Description, schema: Schema, known: Any = MISSING) -> Schema:
    """Return `schema` with references resolved, allOf merged and one branch of each union chosen.

    The branch is that of the discriminator in `known`, if there is one.
    """
    schema = description.resolve(schema)
    for union in ("oneOf", "anyOf"):
        if union in schema:
            rest = {name: value for name, value in schema.items() if name != union}
            branch = _branch(schema, union, known)
            return flat_schema(description, {"allOf": [rest, branch]}, known)
    if "allOf" not in schema:
        return schema
    rest = {name: value for name, value in schema.items() if name != "allOf"}
    flat: Schema = {}
    for member in (*schema["allOf"], rest):
        flat = merged_schema(flat, flat_schema(description, member, known))
    return flat


def _branch(schema: Schema, union: str, known: Any) -> Schema:
    members: list[Schema] = schema[union]
    discriminator = schema.get("discriminator", {})
    if isinstance(known, dict) and discriminator:
        value = known.get(discriminator.get("propertyName"))
        target = discriminator.get("mapping", {}).get(value)
        if target is not None and {"$ref": target} in members:
            return {"$ref": target}
    concrete = [member for member in members if "pattern" not in member]
    return (concrete or members)[0]


def merged_schema(left: Schema, right: Schema) -> Schema:
    """Return an object schema that combines two (allOf of flat schemas)."""
    result = {**left, **right}
    if "properties" in left and "properties" in right:
        result["properties"] = _merged_properties(left["properties"], right["properties"])
    for one, other in ((left, right), (right, left)):
        if one.get("additionalProperties") is False and "properties" in result:
            needed = {*one.get("properties", ()), *other.get("required", ())}
            result["properties"] = {k: v for k, v in result["properties"].items() if k in needed}
    if "required" in left and "required" in right:
        result["required"] = [*left["required"], *right["required"]]
    if "enum" in left and "enum" in right:
        result["enum"] = [value for value in left["enum"] if value in right["enum"]]
    return result


def _merged_properties(left: dict[str, Schema], right: dict[str, Schema]) -> dict[str, Schema]:
    both = {name: {"allOf": [left[name], right[name]]} for name in left if name in right}
    return {**left, **right, **both}


def _fitted_to_schema(text: str, schema: Schema) -> str:
    pattern = schema.get("pattern")
    if pattern is not None and not re.search(pattern, text):
        matching = (word for word in _TEXTS_FOR_PATTERNS if re.search(pattern, word))
        text = next(matching, text)
    least = schema.get("minLength", 0)
    return text.ljust(least, "0")[: schema.get("maxLength", len(text) + least)]
