"""JSON Schemas of bodies, and example values, from the OpenAPI description."""

from __future__ import annotations

import re
from typing import Any, Final

from ringkit_cli._operations.table import (
    JsonObject,
    OperationInfo,
    description,
    object_members,
    resolved,
)

_REFERENCE: Final = "#/components/schemas/"
#: Texts of examples by the name of the member, where the type alone says too little.
_EXAMPLES: Final = {
    "phoneNumber": "+16505550100", "email": "someone@example.com", "text": "Hello",
    "dateFrom": "2026-01-01T00:00:00Z", "dateTo": "2026-01-02T00:00:00Z", "name": "Name",
    "timeFrom": "2026-01-01T00:00:00Z", "timeTo": "2026-01-02T00:00:00Z", "country": "US",
}  # fmt: skip
_FORMATS: Final = {
    "date-time": "2026-01-01T00:00:00Z", "date": "2026-01-01", "uri": "https://example.com/",
    "email": "someone@example.com", "uuid": "00000000-0000-4000-8000-000000000000",
}  # fmt: skip
#: Texts of which one fits each pattern of the description.
_PATTERNS: Final = ("+16505550100", "1000000001", "16505550100")
#: How deep examples of objects in objects are made.
_EXAMPLE_DEPTH: Final = 6


def json_schema(schema: JsonObject) -> JsonObject:
    """Return the JSON Schema (2020-12) for a schema of the description.

    What it refers to is in `$defs`. Secrets are write-only; extensions of OpenAPI are left out.
    """
    names: dict[str, None] = {}
    converted: JsonObject = _converted(schema, names)
    definitions: JsonObject = {}
    while missing := [name for name in names if name not in definitions]:
        for name in missing:
            definitions[name] = _converted(description()["components"]["schemas"][name], names)
    return converted | ({"$defs": definitions} if definitions else {})


def _converted(value: Any, names: dict[str, None]) -> Any:
    if isinstance(value, list):
        return [_converted(item, names) for item in value]
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        name = value["$ref"].removeprefix(_REFERENCE)
        names[name] = None
        return {"$ref": f"#/$defs/{name}"}
    found = {
        # The names of members are not keywords: one may begin with `x-` or be called `nullable`.
        key: {name: _converted(inner, names) for name, inner in item.items()}
        if key == "properties"
        else _converted(item, names)
        for key, item in value.items()
        if not (key.startswith("x-") or key in ("nullable", "discriminator", "xml", "example"))
    }
    if "properties" in value and "required" in found:
        # What only the platform sets is not required of a request.
        found["required"] = [
            name for name in value["required"]
            if not resolved(value["properties"].get(name, {})).get("readOnly")
        ]  # fmt: skip
    if value.get("nullable") is True and "type" in found:
        found["type"] = [found["type"], "null"]
        if "enum" in found:
            found["enum"] = [*found["enum"], None]
    if isinstance(found.get("exclusiveMinimum"), bool):
        found["exclusiveMinimum"] = found.pop("minimum")
    if isinstance(found.get("exclusiveMaximum"), bool):
        found["exclusiveMaximum"] = found.pop("maximum")
    return found


def example_arguments(info: OperationInfo) -> JsonObject:
    """Return the arguments of a call with no more than what is required."""
    found = {p.name: example(p.schema, p.wire) for p in info.parameters if p.required}
    if "all_" in info.arguments:
        found["all_"] = True
    if info.body_required and info.body_schema is not None:
        found["body"] = example(info.body_schema, "body")
    return found


def example(schema: JsonObject, name: str = "", depth: int = 0) -> Any:
    """Return a value that fits a schema, with required members only."""
    schema = resolved(schema)
    for keyword in ("default", "example"):
        if keyword in schema:
            return schema[keyword]
    if schema.get("enum"):
        return schema["enum"][0]
    kind = schema.get("type") or ("object" if schema.get("properties") else "")
    if kind == "array":
        return [example(schema.get("items", {}), name, depth + 1)]
    properties, _ = object_members(schema)
    if properties or kind == "object":
        return _object(schema, properties, depth)
    for keyword in ("oneOf", "anyOf"):
        if schema.get(keyword):
            return example(schema[keyword][0], name, depth)
    if "allOf" in schema:  # a scalar with a default
        merged: JsonObject = {}
        for part in schema["allOf"]:
            merged |= resolved(part)
        return example(merged, name, depth)
    return _scalar(schema, kind, name)


def _object(schema: JsonObject, properties: JsonObject, depth: int) -> JsonObject:
    """Return an object with what is required, by one of the alternatives where there are some."""
    if depth >= _EXAMPLE_DEPTH:
        return {}
    needed = _required(schema)
    writable = [name for name, inner in properties.items() if not resolved(inner).get("readOnly")]
    # One that requires nothing means nothing when it is empty.
    shown = [name for name in writable if name in needed] or writable[:1]
    return {name: example(properties[name], name, depth + 1) for name in shown}


def _required(schema: JsonObject) -> set[str]:
    """Return the names of the required members of an object, by the first of its alternatives."""
    schema = resolved(schema)
    found = set(schema.get("required", ()))
    alternatives = schema.get("oneOf") or schema.get("anyOf") or []
    for part in [*schema.get("allOf", ()), *alternatives[:1]]:
        found |= _required(part)
    return found


def _scalar(schema: JsonObject, kind: str, name: str) -> Any:
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return schema.get("minimum", 1)
    if "pattern" in schema:
        return next((text for text in _PATTERNS if re.search(schema["pattern"], text)), "1")
    text = _EXAMPLES.get(name) or _FORMATS.get(schema.get("format", "")) or "1"
    return text.ljust(schema.get("minLength", 0), "1")
