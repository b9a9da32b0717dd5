"""The document that openapi-python-client parses: the normalised one under our names.

Schemas pass through as they are. Operations are written with the argument names, keys and modules
that `codegen.normalise` gave them, and with media types that the parser knows, because it drops
bodies and answers of other types.
"""

from __future__ import annotations

from codegen.document import METHODS, Document, Json


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


def _schema(value: Json) -> Json:
    """Return a schema with null as a member of a union, where the parser looks for it."""
    if isinstance(value, list):
        return [_schema(item) for item in value]
    if not isinstance(value, dict):
        return value
    found = {key: _schema(item) for key, item in value.items() if key != "x-nullable"}
    if value.get("x-nullable"):
        return {"anyOf": [*found.get("anyOf", [found]), {"type": "null"}]}
    return found
