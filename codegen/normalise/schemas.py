"""Rules about single schemas: enumerations, arrays, required names, defaults, null."""

from __future__ import annotations

import json

from codegen.document import Document
from codegen.normalise.walk import annotations_of, map_schemas, ref_name, ref_to


def drop_titles(document: Document) -> tuple[Document, int]:
    """Drop `title`: classes are named by component keys, which cannot collide."""
    count = 0

    def visit(schema: Document) -> Document:
        nonlocal count
        # A property may be called "title"; its value is a schema, a title is text.
        if not isinstance(schema.get("title"), str):
            return schema
        count += 1
        return {key: value for key, value in schema.items() if key != "title"}

    return map_schemas(document, visit), count


def tidy(document: Document) -> tuple[Document, int]:
    """Repair what a class cannot be made of.

    Enumerations lose duplicates; one of booleans, or of several kinds, stays as known values.
    An array without `items` is one of any value. A required name without a schema gets one.
    """
    count = 0

    def visit(schema: Document) -> Document:
        nonlocal count
        found = _required(_array(_enumeration(schema)))
        count += found != schema
        return found

    return map_schemas(document, visit), count


def _enumeration(schema: Document) -> Document:
    if "enum" not in schema:
        return schema
    # Values may be objects; `True` is not 1.
    values = list({json.dumps(value): value for value in schema["enum"]}.values())
    kinds = {type(value) for value in values}
    if values and kinds in ({str}, {int}):
        return {**schema, "enum": values}
    rest = {key: value for key, value in schema.items() if key != "enum"}
    return {**rest, "x-known-values": values}


def _array(schema: Document) -> Document:
    if schema.get("type") != "array":
        return schema
    if "prefixItems" in schema:
        rest = {key: value for key, value in schema.items() if key != "prefixItems"}
        members = [*schema["prefixItems"], *([schema["items"]] if schema.get("items") else [])]
        return {**rest, "items": members[0] if len(members) == 1 else {"anyOf": members}}
    return schema if isinstance(schema.get("items"), dict) else {**schema, "items": {}}


def _required(schema: Document) -> Document:
    properties = schema.get("properties")
    if properties is None or "required" not in schema:
        return schema
    missing: Document = {name: {} for name in schema["required"] if name not in properties}
    return {**schema, "properties": {**properties, **missing}} if missing else schema


def keep_defaults_aside(document: Document) -> tuple[Document, int]:
    """Rename `default` to `x-default`: a default of the server is documented, never sent."""
    count = 0

    def visit(schema: Document) -> Document:
        nonlocal count
        if "default" not in schema:
            return schema
        count += 1
        return {("x-default" if key == "default" else key): schema[key] for key in schema}

    return map_schemas(document, visit), count


def replace_aliases(document: Document) -> tuple[Document, int]:
    """Replace references to aliases by references to their targets.

    An alias is a component that only refers to another one, or that is no object, enumeration or
    union: a plain string, number, array or map. It keeps its name as `x-alias-of` where another
    component has the same structure.
    """
    aliases = _Aliases(document["components"]["schemas"])
    count = 0

    def visit(schema: Document) -> Document:
        nonlocal count
        name = ref_name(schema)
        if name is None:
            return schema
        found = aliases.target(name)
        count += ref_name(found) != name
        return {**found, **annotations_of(schema)}

    return map_schemas(document, visit), count


class _Aliases:
    """Finds the targets of aliases; an alias of itself is a schema of any value."""

    def __init__(self, schemas: Document) -> None:
        self._schemas = schemas
        self._found: dict[str, Document] = {}
        self._open: set[str] = set()

    def target(self, name: str) -> Document:
        """Return what to write instead of a reference to `name`."""
        if name in self._open:
            return {}
        if name not in self._found:
            self._open.add(name)
            self._found[name] = self._resolved(name)
            self._open.discard(name)
        return self._found[name]

    def _resolved(self, name: str) -> Document:
        schema = self._schemas.get(name, {})
        inner = ref_name(schema)
        if inner is not None:
            return {**self.target(inner), **annotations_of(schema)}
        plain = _is_plain(schema) or _is_mixed_union(schema, self._schemas)
        return self._expanded(schema) if plain else ref_to(name)

    def _expanded(self, schema: Document) -> Document:
        """Return a plain schema with the aliases inside it replaced."""
        found = dict(schema)
        if "anyOf" in schema:
            found["anyOf"] = [
                {**self.target(inner), **annotations_of(member)}
                if (inner := ref_name(member)) is not None
                else member
                for member in schema["anyOf"]
            ]
        for key in ("items", "additionalProperties"):
            value = schema.get(key)
            if isinstance(value, dict):
                inner = ref_name(value)
                expanded = self._expanded(value) if inner is None else self.target(inner)
                found[key] = {**expanded, **annotations_of(value)}
        return found


def _is_mixed_union(schema: Document, schemas: Document, depth: int = 0) -> bool:
    """Whether a union has other members than objects: it has no name then."""
    for member in schema.get("anyOf", []):
        inner = ref_name(member)
        found = schemas.get(inner, {}) if inner else member
        if inner and ref_name(found) and depth < len(schemas):
            found = {"anyOf": [found]}
        if "anyOf" in found and depth < len(schemas):
            if _is_mixed_union(found, schemas, depth + 1):
                return True
        elif "properties" not in found:
            return True
    return False


def _is_plain(schema: Document) -> bool:
    if "enum" in schema or "anyOf" in schema or "$ref" in schema:
        return False
    return "properties" not in schema and (
        schema.get("type") != "object" or isinstance(schema.get("additionalProperties"), dict)
    )


def nullable_at_use(document: Document) -> tuple[Document, int]:
    """Say that null is possible where a component is used, not in the component."""
    schemas = document["components"]["schemas"]
    nullable = {name for name, schema in schemas.items() if schema.get("x-nullable")}
    count = len(nullable)

    def visit(schema: Document) -> Document:
        return {**schema, "x-nullable": True} if ref_name(schema) in nullable else schema

    rebuilt = map_schemas(document, visit)
    for name in nullable:
        component = rebuilt["components"]["schemas"][name]
        rebuilt["components"]["schemas"][name] = {
            key: value for key, value in component.items() if key != "x-nullable"
        }
    return rebuilt, count
