"""The gate behind the rules: refuses what they have left that code cannot be made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from codegen.document import Document, UnsupportedError
from codegen.normalise.walk import ANNOTATIONS

#: The keywords of a normalised schema that decide a type.
_NORMAL: Final = frozenset({
    "$ref", "type", "format", "enum", "properties", "required", "items", "additionalProperties",
    "anyOf", "discriminator", "contentMediaType", "contentEncoding", "$defs", "definitions",
})  # fmt: skip


def check_normal(document: Document) -> None:
    """Raise UnsupportedError for what the rules have left that code cannot be made of."""
    problems = list(_left_over(document))
    if problems:
        raise UnsupportedError(problems)


def _left_over(document: Document) -> Iterator[str]:
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        yield from _schema_left_over(schema, f"schema {name}", schemas)
    for path, item in document["paths"].items():
        for method, operation in item.items():
            place = f"operation {operation['operationId']} ({method.upper()} {path})"
            for parameter in operation["parameters"]:
                here = f"{place}.{parameter['name']}"
                yield from _schema_left_over(parameter["schema"], here, schemas)
                if parameter["x-style"] == "json":
                    continue
                if parameter["x-style"] == "deepObject":
                    yield from _deep_left_over(parameter["schema"], here, schemas)
                elif not _has_text_form(parameter["schema"], schemas):
                    yield f"{here}.schema: an object in {parameter['in']} is not carried"
            for body in operation["x-bodies"]:
                here = f"{place}.requestBody[{body['media']!r}]"
                yield from _schema_left_over(body["schema"], here, schemas)
                if body["kind"] == "raw" and _target(body["schema"], schemas).get("properties"):
                    yield f"{here}: an object in this media type is not carried"
            for status, result in operation["x-results"].items():
                if result:
                    here = f"{place}.responses.{status}"
                    yield from _schema_left_over(result["schema"], here, schemas)


def _deep_left_over(schema: Document, place: str, schemas: Document) -> Iterator[str]:
    found = _target(schema, schemas)
    values = found.get("additionalProperties")
    members = {
        **found.get("properties", {}),
        **({"additionalProperties": values} if isinstance(values, dict) else {}),
    }
    if not members:
        yield f"{place}.style: deepObject is not carried for what is no object"
    for name, member in members.items():
        if not _has_text_form(member, schemas):
            yield f"{place}.{name}.schema: an object inside deepObject is not carried"


def _schema_left_over(schema: Document, place: str, schemas: Document) -> Iterator[str]:
    for key in schema:
        if key not in _NORMAL and key not in ANNOTATIONS and not key.startswith("x-"):
            yield f"{place}.{key}: is left over after all rules"
    reference = schema.get("$ref")
    if reference is not None and reference.rpartition("/")[2] not in schemas:
        yield f"{place}.$ref: refers to nothing: {reference}"
    for name, member in schema.get("properties", {}).items():
        yield from _schema_left_over(member, f"{place}.{name}", schemas)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _schema_left_over(schema[key], f"{place}.{key}", schemas)
    for number, member in enumerate(schema.get("anyOf", [])):
        yield from _schema_left_over(member, f"{place}.anyOf[{number}]", schemas)


def _target(schema: Document, schemas: Document) -> Document:
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    found: Document = schemas.get(name, schema)
    return found


def _has_text_form(schema: Document, schemas: Document) -> bool:
    found = _target(schema, schemas)
    if "anyOf" in found:
        return all(_has_text_form(member, schemas) for member in found["anyOf"])
    if found.get("type") == "array":
        item: Any = _target(found["items"], schemas)
        return item.get("type") != "array" and _has_text_form(item, schemas)
    return found.get("type") != "object"
