"""Rules that bring OpenAPI 3.0 and 3.1 to one form."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Final

from codegen.document import Document, Json
from codegen.normalise.walk import annotations_of, is_annotation, map_schemas, structure

_JSON_TYPES: Final = {
    str: "string", bool: "boolean", int: "integer", float: "number", dict: "object", list: "array",
}  # fmt: skip


def one_form(document: Document) -> tuple[Document, int]:
    """Write nullable, constants, missing types and binary content in one way.

    `nullable: true`, `type: [X, "null"]`, a null among `enum` or `anyOf` all become
    `x-nullable: true`; `const` becomes an enumeration of one; a type that the other keywords
    imply is written out, and one that they contradict gives way to them; `$ref` beside structure
    becomes a member of `allOf`.
    """
    count = 0

    def visit(schema: Document) -> Document:
        nonlocal count
        found = schema
        for step in _STEPS:
            found = step(found)
        count += found != schema
        return found

    return map_schemas(document, visit), count


def _reference(schema: Document) -> Document:
    if "$ref" not in schema or all(is_annotation(key) or key == "$ref" for key in schema):
        return schema
    rest = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    return {"allOf": [{"$ref": schema["$ref"]}, *schema.get("allOf", []), rest]}


def _constant(schema: Document) -> Document:
    if "const" not in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key != "const"}
    return {**rest, "enum": [schema["const"]]}


def _nullable(schema: Document) -> Document:
    values = schema.get("enum", [])
    if "nullable" not in schema and None not in values:
        return schema
    found = {key: value for key, value in schema.items() if key != "nullable"}
    if None in values:
        found["enum"] = [value for value in values if value is not None]
        if not found["enum"]:
            del found["enum"]
    if schema.get("nullable") or None in values:
        found["x-nullable"] = True
    return found


def _alternatives(schema: Document) -> Document:
    """`oneOf` and `anyOf` mean the same to a type; null among them makes the rest nullable."""
    members = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    if not members:
        return {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf")}
    found = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf")}
    kept = [member for member in members if not _is_null(member)]
    if len(kept) < len(members):
        found["x-nullable"] = True
    return {**found, "anyOf": kept} if kept else found


def _is_null(schema: Json) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "null"


def _types(schema: Document) -> Document:
    kinds = schema.get("type")
    if not isinstance(kinds, list):
        return schema
    found = {key: value for key, value in schema.items() if key != "type"}
    if "null" in kinds:
        found["x-nullable"] = True
        kinds = [kind for kind in kinds if kind != "null"]
    if len(kinds) <= 1:
        return {"type": kinds[0], **found} if kinds else found
    rest = structure(found)
    return {**annotations_of(found), "anyOf": [_one_kind(kind, rest) for kind in kinds]}


def _one_kind(kind: str, rest: Document) -> Document:
    """Return the alternative for one of several types, with the values that are of it."""
    values = [value for value in rest.get("enum", []) if _is_of(value, kind)]
    return {"type": kind, **rest, **({"enum": values} if values else {})}


def _contradicted(schema: Document) -> Document:
    """What a schema lists decides, where its `type` excludes all of that.

    Scalar values of a list are meant for its items, and quotes may be there or missing.
    """
    kind = schema.get("type")
    if kind is None:
        return schema
    rest = {key: value for key, value in schema.items() if key != "type"}
    if "anyOf" in schema and kind in ("object", "array"):
        kinds = {member.get("type", kind) for member in schema["anyOf"] if "$ref" not in member}
        scalar = kinds and not kinds & {"object", "array"}
        alone = all("$ref" not in member for member in schema["anyOf"])
        return rest if scalar and alone and "properties" not in schema else schema
    values = schema.get("enum", [])
    if not values or any(_is_of(value, kind) for value in values):
        return schema
    if kind == "array":
        items = schema["items"] if isinstance(schema.get("items"), dict) else {}
        listed = {key: value for key, value in schema.items() if key != "enum"}
        return {**listed, "items": _contradicted(_implied({**items, "enum": values}))}
    read = [_as_meant(value, kind) for value in values]
    if all(_is_of(value, kind) for value in read):
        return {**schema, "enum": read}
    return _implied(rest)


def _as_meant(value: Json, kind: str) -> Json:
    """Return a value with the quotes that its type needs, or without those that it must not have.

    YAML reads `1` and `true` as a number and a boolean, whatever type the schema has.
    """
    if kind == "string" and isinstance(value, bool | int | float):
        return json.dumps(value)
    if kind != "string" and isinstance(value, str):
        with suppress(ValueError):
            return json.loads(value)
    return value


def _is_of(value: Json, kind: str) -> bool:
    found = _JSON_TYPES.get(type(value), "null")
    return found == kind or (found == "integer" and kind == "number")


def _implied(schema: Document) -> Document:
    if "type" in schema or "$ref" in schema:
        return schema
    if "properties" in schema or isinstance(schema.get("additionalProperties"), dict):
        return {"type": "object", **schema}
    if "items" in schema or "prefixItems" in schema:
        return {"type": "array", **schema}
    kinds = {_JSON_TYPES.get(type(value), "") for value in schema.get("enum", [])}
    if len(kinds) == 1 and (kind := kinds.pop()):
        return {"type": kind, **schema}
    if "format" in schema or "pattern" in schema or "maxLength" in schema:
        return {"type": "string", **schema} if "anyOf" not in schema else schema
    return schema


def _binary(schema: Document) -> Document:
    media = schema.get("contentMediaType")
    if media is None or schema.get("contentEncoding") or _is_text(media):
        return schema
    rest = {key: value for key, value in schema.items() if key != "contentMediaType"}
    return {**rest, "type": "string", "format": "binary"}


def _is_text(media: str) -> bool:
    return media.startswith("text/") or media.endswith(("json", "xml"))


_STEPS: Final = (
    _reference, _constant, _nullable, _alternatives, _types, _contradicted, _implied, _binary,
)  # fmt: skip
