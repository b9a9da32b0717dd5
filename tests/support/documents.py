"""Documents made from the description: what the platform could answer, for any schema.

Shares nothing with codegen or the runtime: it reads the corrected description alone.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

Json = Any

_DEPTH = 7


@cache
def description() -> dict[str, Json]:
    """Return the corrected description that the generated package carries."""
    text = resources.files("ringkit_api").joinpath("description.json").read_text("utf-8")
    loaded: dict[str, Json] = json.loads(text)
    return loaded


def resolve(value: Json) -> Json:
    """Follow references in the description."""
    while isinstance(value, dict) and "$ref" in value:
        found: Json = description()
        for part in value["$ref"][2:].split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        value = found
    return value


def document(schema: Json, *, full: bool = True, depth: int = 0, salt: int = 0) -> Json:
    """Return a value of `schema`: with every member if `full`, else only the required ones."""
    schema = resolve(schema)
    if not schema:
        return {"free": salt}
    for key in ("oneOf", "anyOf"):
        if key in schema and "properties" not in schema and "allOf" not in schema:
            return _alternative(schema, schema[key], full, depth, salt)
    if "enum" in schema:
        values = [value for value in schema["enum"] if value is not None]
        return values[salt % len(values)]
    if "allOf" in schema and not members(schema)[0]:
        # An annotated value: the member that says what it is.
        value = next((m for m in schema["allOf"] if {"$ref", "type", "enum"} & m.keys()), {})
        return document(value, full=full, depth=depth, salt=salt)
    if "allOf" in schema or "properties" in schema:
        return _object(schema, full, depth, salt)
    match schema.get("type"):
        case "array":
            return _array(schema, full, depth, salt)
        case "object":
            values = schema.get("additionalProperties")
            inner = values if isinstance(values, dict) else {"type": "string"}
            return {f"key{salt}": document(inner, full=full, depth=depth + 1, salt=salt)}
        case "string":
            return _text(schema, salt)
    return _scalar(schema, salt)


def _scalar(schema: Json, salt: int) -> Json:
    match schema.get("type"):
        case "integer":
            return int(schema.get("minimum", 0)) + salt % 7
        case "number":
            return float(schema.get("minimum", 0)) + 0.5 + salt % 5
        case "boolean":
            return salt % 2 == 0
    return f"any {salt}"


def _alternative(schema: Json, members: list[Json], full: bool, depth: int, salt: int) -> Json:
    member = members[salt % len(members)]
    made = document(member, full=full, depth=depth + 1, salt=salt)
    discriminator = schema.get("discriminator", {})
    name = discriminator.get("propertyName")
    if name and isinstance(made, dict):
        reference = member.get("$ref", "")
        values = [
            v for v, target in discriminator.get("mapping", {}).items() if target == reference
        ]
        if values:
            made[name] = values[0]
    return made


def _object(schema: Json, full: bool, depth: int, salt: int) -> Json:
    properties, required = members(schema)
    made = {}
    for number, (name, inner) in enumerate(properties.items()):
        if name in required or (full and depth < _DEPTH):
            made[name] = document(inner, full=full, depth=depth + 1, salt=salt + number)
    return made


def members(schema: Json) -> tuple[dict[str, Json], set[str]]:
    """Return the properties and the required names of an object, through `allOf`."""
    schema = resolve(schema)
    properties: dict[str, Json] = {}
    required: set[str] = set()
    for member in schema.get("allOf", []):
        inner, names = members(_first(resolve(member)))
        properties |= inner
        required |= names
    properties |= schema.get("properties", {})
    return properties, required | set(schema.get("required", []))


def _first(schema: Json) -> Json:
    for key in ("oneOf", "anyOf"):
        if key in schema and "properties" not in schema:
            return resolve(schema[key][0])
    return schema


def _array(schema: Json, full: bool, depth: int, salt: int) -> list[Json]:
    if depth >= _DEPTH and not schema.get("minItems"):
        return []
    count = max(int(schema.get("minItems", 0)), 2 if full and depth < 4 else 1)
    items = schema.get("items", {})
    return [document(items, full=full, depth=depth + 1, salt=salt + n) for n in range(count)]


def _text(schema: Json, salt: int) -> str:
    kinds = {
        "date-time": f"2026-0{salt % 9 + 1}-02T03:04:05.{salt % 1000:03}Z",
        "date": f"2026-0{salt % 9 + 1}-02",
        "uri": f"https://platform.ringcentral.com/restapi/v1.0/thing/{salt}",
        "email": f"person{salt}@example.com",
        "uuid": f"00000000-0000-4000-8000-{salt:012}",
        "binary": "binary",
    }
    if (form := schema.get("format")) in kinds:
        return kinds[form]
    if schema.get("pattern", "").startswith(r"^\+[1-9]"):
        return f"+1650555{salt:04}"
    text = f"text {salt}"
    return text.ljust(int(schema.get("minLength", 0)), "x")[: int(schema.get("maxLength", 99))]
