"""Rules about `allOf` and `anyOf`: afterwards objects are flat and unions hold types only.

`oneOf` has become `anyOf` before (see `editions`).
"""

from __future__ import annotations

from typing import Final

from codegen.document import CodegenError, Document, UnsupportedError
from codegen.normalise.walk import annotations_of, map_schemas, ref_name, schemas_in, structure

#: How deep members of an `allOf` may have one of their own.
_DEEPEST: Final = 6
_UNION: Final = ("anyOf", "discriminator")


def merge_all_of(document: Document) -> tuple[Document, int]:
    """Replace every `allOf` by what it amounts to: one object, or an annotated reference.

    A member that only annotates moves to the parent. A union among the members becomes part of
    the object: its members' properties are united, and what only some of them require is not
    required.
    """
    count = 0
    for _ in range(_DEEPEST):
        document, found = _merge_once(document)
        if not found:
            _check_references(document["components"]["schemas"])
            return document, count
        count += found
    raise UnsupportedError(
        [
            f"schema {name}.allOf: contains itself"
            for name, schema in document["components"]["schemas"].items()
            if any("allOf" in inner for inner in schemas_in(schema))
        ]
    )


def _check_references(schemas: Document) -> None:
    """Raise UnsupportedError for a schema that is nothing but itself."""
    for name in schemas:
        seen: set[str] = set()
        target: str | None = name
        while target is not None and target not in seen:
            seen.add(target)
            target = ref_name(schemas.get(target, {}))
        if target == name:
            raise UnsupportedError([f"schema {name}.$ref: refers to itself"])


def _merge_once(document: Document) -> tuple[Document, int]:
    """Merge every `allOf`; the members that are merged may bring further ones with them."""
    merger = _Merger(document["components"]["schemas"])
    count = 0

    def visit(schema: Document) -> Document:
        nonlocal count
        if "allOf" not in schema:
            return schema
        count += 1
        return merger.flat(schema)

    return map_schemas(document, visit), count


class _Merger:
    """Merges schemas of one document; remembers the components it has flattened."""

    def __init__(self, schemas: Document) -> None:
        self._schemas = schemas
        self._flat: dict[str, Document] = {}
        self._open: list[str] = []

    def component(self, name: str) -> Document:
        """Return the component `name` without `allOf`, its references followed."""
        if name in self._open:
            raise CodegenError(f"schema {name} is a member of its own allOf")
        if name not in self._flat:
            self._open.append(name)
            flat = self.flat(self._schemas.get(name, {}))
            target = ref_name(flat)
            if target is not None:
                flat = {**self.component(target), **annotations_of(flat)}
            self._flat[name] = flat
            self._open.pop()
        return self._flat[name]

    def flat(self, schema: Document) -> Document:
        """Return `schema` without an `allOf` at its top."""
        if "allOf" not in schema:
            return schema
        rest = {key: value for key, value in schema.items() if key != "allOf"}
        members = [self.flat(member) for member in schema["allOf"]]
        merged: Document = {}
        for member in [*members, rest]:
            merged = self.merge(merged, member)
        return merged

    def merge(self, first: Document, second: Document) -> Document:
        """Return what is valid against both schemas, as far as types can say it."""
        if not structure(first):
            return {**second, **annotations_of(first), **annotations_of(second)}
        if not structure(second) or _repeats(second, self._followed(first)):
            return {**first, **annotations_of(second)}
        left, right = self._followed(first), self._followed(second)
        if structure(left) == structure(right):
            return {**first, **annotations_of(second)}
        if _is_object(left) and _is_object(right):
            return self._merge_objects(_united(left, self), _united(right, self))
        return _merge_values(left, right)

    def _followed(self, schema: Document) -> Document:
        name = ref_name(schema)
        return {**self.component(name), **annotations_of(schema)} if name else schema

    def _merge_objects(self, left: Document, right: Document) -> Document:
        properties = dict(left.get("properties", {}))
        for name, schema in right.get("properties", {}).items():
            present = properties.get(name)
            properties[name] = schema if present is None else self.merge(present, schema)
        merged = {**left, **right, "type": "object", "properties": properties}
        required = [*left.get("required", []), *right.get("required", [])]
        if required:
            merged["required"] = list(dict.fromkeys(required))
        # A discriminator of a base class says nothing about the class that was made of it.
        merged.pop("discriminator", None)
        return merged


def _repeats(schema: Document, other: Document) -> bool:
    return set(structure(schema)) == {"type"} and schema["type"] == other.get("type")


def _is_object(schema: Document) -> bool:
    if "anyOf" in schema:
        return True
    return schema.get("type", "object") == "object" and "enum" not in schema


def _merge_values(left: Document, right: Document) -> Document:
    """Values of other kinds: the narrower enumeration; where they disagree, the later schema."""
    merged = {**left, **right}
    if "enum" in left and "enum" in right:
        common = [value for value in left["enum"] if value in right["enum"]]
        merged["enum"] = common or right["enum"]
    elif left.get("type") != right.get("type"):
        return {**annotations_of(left), **right}
    return merged


def _united(schema: Document, merger: _Merger) -> Document:
    """Return `schema` with its union turned into properties, if it has one."""
    if "anyOf" not in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key not in _UNION}
    members = [_united(merger._followed(merger.flat(member)), merger) for member in schema["anyOf"]]
    return merger.merge({**rest, "type": "object"}, _discriminated(schema, unite(members)))


def unite(members: list[Document]) -> Document:
    """Return one object that any of the object schemas `members` fits."""
    properties: Document = {}
    for member in members:
        for name, schema in member.get("properties", {}).items():
            present = properties.get(name)
            properties[name] = schema if present is None else _either(present, schema)
    required = [
        name
        for name in members[0].get("required", [])
        if all(name in member.get("required", []) for member in members)
    ]
    united: Document = {"type": "object", "properties": properties}
    return {**united, "required": required} if required else united


def _discriminated(union: Document, united: Document) -> Document:
    """Return the object made of a union, with the member that its discriminator names."""
    discriminator = union.get("discriminator")
    if discriminator is None or discriminator["propertyName"] in united["properties"]:
        return united
    declared = {discriminator["propertyName"]: {"type": "string"}}
    return {**united, "properties": {**declared, **united["properties"]}}


def _either(first: Document, second: Document) -> Document:
    if structure(first) == structure(second):
        return first
    if "enum" in first and "enum" in second and first.get("type") == second.get("type"):
        values = [*first["enum"], *(v for v in second["enum"] if v not in first["enum"])]
        return {**first, "enum": values}
    alternatives: list[Document] = []
    for schema in (first, second):
        for member in schema.get("anyOf", [schema]):
            if structure(member) not in map(structure, alternatives):
                alternatives.append(member)
    return {"anyOf": alternatives}


def simplify_unions(document: Document) -> tuple[Document, int]:
    """Bring unions to their simplest form.

    One member stands alone. Members that only say what is required vanish. An enumeration beside
    any string is a string with known values. Anonymous objects become one object.
    """
    schemas = document["components"]["schemas"]
    count = 0

    def visit(schema: Document) -> Document:
        nonlocal count
        if "anyOf" not in schema:
            return schema
        simple = _simplified(schema, schemas)
        count += simple != schema
        return simple

    return map_schemas(document, visit), count


def _simplified(schema: Document, schemas: Document) -> Document:
    rest = {key: value for key, value in schema.items() if key not in _UNION}
    members = _distinct(_expanded(schema["anyOf"], schemas))
    if all(_only_requires(member) for member in members):
        return rest
    if rest.get("properties"):
        united = _discriminated(schema, unite([_resolved(member, schemas) for member in members]))
        return {**rest, "properties": {**united["properties"], **rest["properties"]}}
    if len(members) > 1 and all("properties" in member for member in members):
        return {**annotations_of(schema), **_discriminated(schema, unite(members))}
    if all(member.get("type") == "string" and "format" not in member for member in members):
        return {**annotations_of(schema), **_strings(members)}
    if len(members) == 1:
        return {**members[0], **annotations_of(schema)}
    kept = {"discriminator": schema["discriminator"]} if "discriminator" in schema else {}
    return {**annotations_of(schema), "anyOf": members, **kept}


def _only_requires(member: Document) -> bool:
    return "required" in member and structure(member).keys() <= {"required", "type"}


def _expanded(members: list[Document], schemas: Document) -> list[Document]:
    """Put the members of a nested union in its place, unless it has a discriminator."""
    expanded: list[Document] = []
    for member in members:
        inner = _resolved(member, schemas)
        if "anyOf" in inner and "discriminator" not in inner and not inner.get("properties"):
            expanded += _expanded(inner["anyOf"], schemas)
        else:
            expanded.append(member)
    return expanded


def _distinct(members: list[Document]) -> list[Document]:
    distinct: list[Document] = []
    for member in members:
        if structure(member) not in map(structure, distinct):
            distinct.append(member)
    return distinct


def _resolved(schema: Document, schemas: Document) -> Document:
    seen: set[str] = set()
    while (name := ref_name(schema)) is not None and name not in seen:
        seen.add(name)
        schema = schemas.get(name, {})
    return schema


def _strings(members: list[Document]) -> Document:
    values = [value for member in members for value in member.get("enum", [])]
    if all("enum" in member for member in members):
        return {"type": "string", "enum": list(dict.fromkeys(values))}
    return {"type": "string", "x-known-values": list(dict.fromkeys(values))}
