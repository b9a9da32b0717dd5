"""What openapi-python-client is given: types and names, nothing that it could stumble over.

Constraints, defaults and vendor extensions stay in the normalised document; the views join both.
Used by the pipeline only.
"""

from __future__ import annotations

from codegen import names
from codegen.document import METHODS, Document
from codegen.normalise.walk import ref_name, ref_to


def skeleton(document: Document) -> Document:
    """Return the OpenAPI 3.0 document that the generator parses."""
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
        "components": {"schemas": {name: _component(s) for name, s in schemas.items()}},
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
    skeleton: Document = {
        "operationId": operation["x-key"],
        "tags": [operation["x-module"]],
        "parameters": [
            {
                "name": parameter["x-argument"],
                "in": parameter["in"],
                "required": parameter["required"],
                "schema": _schema(
                    parameter["schema"], text=parameter["in"] in ("header", "cookie")
                ),
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
        skeleton["requestBody"] = {"content": content, "required": required}
    return skeleton


def _content(result: Document | None) -> Document:
    if result is None:
        return {}
    return {"content": {"application/json": {"schema": _schema(result["schema"])}}}


def _schema(schema: Document, *, text: bool = False) -> Document:
    if text:
        return {"type": "string"}
    reduced = _reduced(schema)
    if schema.get("x-nullable") and reduced:
        members = reduced.get("anyOf", [reduced])
        return {"anyOf": [*members, {"type": "null"}]}
    return reduced


def _component(schema: Document) -> Document:
    if "enum" in schema:
        return {"type": schema["type"], "enum": schema["enum"]}
    return _schema(schema)


def _reduced(schema: Document) -> Document:
    if (name := ref_name(schema)) is not None:
        return ref_to(name)
    if "anyOf" in schema:
        members = [part for member in schema["anyOf"] for part in _alternatives(member)]
        return {"anyOf": members} if all(members) else {}
    if "enum" in schema:
        if len(schema["enum"]) == 1:
            return {"const": schema["enum"][0]}
        return {"type": schema["type"], "enum": schema["enum"]}
    match schema.get("type"):
        case "array":
            return {"type": "array", "items": _schema(schema["items"])}
        case "object" if "properties" in schema:
            return _object(schema)
        case "object" if isinstance(schema.get("additionalProperties"), dict):
            value = _schema(schema["additionalProperties"])
            return {"type": "object", "additionalProperties": value}
        case "object":
            return {"type": "object"}
        case "string" if schema.get("format") in ("date-time", "binary"):
            return {"type": "string", "format": schema["format"]}
        case "string" | "integer" | "number" | "boolean" as kind:
            return {"type": kind}
    return {}


def _alternatives(schema: Document) -> list[Document]:
    """A member of a union; an enumeration becomes one constant after the other."""
    if len(schema.get("enum", [])) > 1:
        return [{"const": value} for value in schema["enum"]]
    return [_reduced(schema)]


def _object(schema: Document) -> Document:
    fields = names.unique_identifiers(list(schema["properties"]))
    reduced: Document = {
        "type": "object",
        "properties": {
            fields[name]: _schema(value) for name, value in schema["properties"].items()
        },
    }
    required = [fields[name] for name in schema.get("required", []) if name in fields]
    return {**reduced, "required": required} if required else reduced
