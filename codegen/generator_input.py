"""The OpenAPI document that openapi-python-client parses, made from the normalised one.

Schemas keep the keywords that decide a type and get our field names for JSON names: the parser
refuses classes whose JSON names lead to one field name. Operations get the argument names, keys
and modules that `codegen.normalise` chose, and media types that the parser knows: it drops bodies
and answers of other types.
"""

from __future__ import annotations

from typing import Final

from codegen.document import METHODS, Document

_TYPE_KEYWORDS: Final = ("$ref", "type", "format", "enum", "additionalProperties")


def generator_input(document: Document) -> Document:
    """Return the OpenAPI 3.0 document for the parser of openapi-python-client."""
    schemas = document["components"]["schemas"]
    return {
        "openapi": "3.0.3",
        "info": {"title": "RingCentral API", "version": "1"},
        "paths": {
            path: {
                method: _operation(operation)
                for method, operation in item.items()
                if method in METHODS
            }
            for path, item in _argument_paths(document).items()
        },
        "components": {"schemas": {name: _schema(schema) for name, schema in schemas.items()}},
    }


def _argument_paths(document: Document) -> Document:
    """Write each path with the arguments' names; operations may disagree on them."""
    paths: Document = {}
    for path, item in document["paths"].items():
        for method, operation in item.items():
            renamed = path
            for parameter in operation["parameters"]:
                if parameter["in"] == "path":
                    old, new = parameter["name"], parameter["x-argument"]
                    renamed = renamed.replace(f"{{{old}}}", f"{{{new}}}")
            paths.setdefault(renamed, {})[method] = operation
    return paths


def _operation(operation: Document) -> Document:
    content = {
        f"application/body-{number}+json": {"schema": _schema(body["schema"])}
        for number, body in enumerate(operation["x-bodies"])
    }
    written: Document = {
        "operationId": operation["x-key"],
        "tags": [operation["x-module"]],
        "parameters": [
            {
                "name": parameter["x-argument"],
                "in": parameter["in"],
                "required": parameter["required"],
                "schema": _parameter_schema(parameter),
            }
            for parameter in operation["parameters"]
        ],
        "responses": {
            status: {"description": "", **_content(result)}
            for status, result in operation["x-results"].items()
        },
    }
    if content:
        required = operation["x-body-required"]
        written["requestBody"] = {"content": content, "required": required}
    return written


def _content(result: Document | None) -> Document:
    if result is None:
        return {}
    return {"content": {"application/json": {"schema": _schema(result["schema"])}}}


def _parameter_schema(parameter: Document) -> Document:
    # The parser refuses headers and cookies that are not text, whatever their schema says.
    return (
        {"type": "string"}
        if parameter["in"] in ("header", "cookie")
        else _schema(parameter["schema"])
    )


def _schema(schema: Document) -> Document:
    """Return what decides the Python type of a schema, with field names for property names."""
    found: Document = {key: schema[key] for key in _TYPE_KEYWORDS if key in schema}
    if "properties" in schema:
        fields = schema["x-fields"]
        found["properties"] = {
            fields[name]: _schema(value) for name, value in schema["properties"].items()
        }
        found["required"] = [fields[name] for name in schema.get("required", []) if name in fields]
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            found[key] = _schema(schema[key])
    if "anyOf" in schema:
        found["anyOf"] = [_schema(member) for member in schema["anyOf"]]
    if schema.get("x-nullable"):
        return {"anyOf": [*found.get("anyOf", [found]), {"type": "null"}]}
    return found
