"""Editions of the description for tests: the real one rewritten, and one full of rare forms."""

from __future__ import annotations

import copy
import random
from typing import Any

Document = dict[str, Any]


def in_openapi_31(value: Any, inside: str = "") -> Any:
    """Write an OpenAPI 3.0 document as 3.1: null as a type, constants, examples as lists."""
    if isinstance(value, list):
        return [in_openapi_31(item) for item in value]
    if not isinstance(value, dict):
        return value
    found = {key: in_openapi_31(item, key) for key, item in value.items()}
    if inside in ("properties", "schemas"):
        return found
    if found.pop("nullable", False):
        if "enum" in found:
            found["enum"] = [*found["enum"], None]
        if isinstance(found.get("type"), str):
            found["type"] = [found["type"], "null"]
        elif "allOf" in found:
            found = {"anyOf": [{"allOf": found.pop("allOf")}, {"type": "null"}], **found}
    if isinstance(found.get("enum"), list) and len(found["enum"]) == 1:
        found["const"] = found.pop("enum")[0]
    if found.get("format") == "binary" and "type" in found:
        found = {"contentMediaType": "application/octet-stream", "type": "string"}
    if found.get("openapi"):
        found["openapi"] = "3.1.0"
    return found


def shuffled(document: Document, seed: int) -> Document:
    """Return the document with paths, operations and components in another order."""
    chance = random.Random(seed)

    def mixed(mapping: Document) -> Document:
        items = list(mapping.items())
        chance.shuffle(items)
        return dict(items)

    found = copy.deepcopy(document)
    found["paths"] = mixed({path: mixed(item) for path, item in found["paths"].items()})
    found["components"] = {name: mixed(part) for name, part in found["components"].items()}
    return found


def thinned(document: Document, seed: int) -> Document:
    """Return the document without a part of its operations, members and constraints."""
    chance = random.Random(seed)
    found = copy.deepcopy(document)
    for path in list(found["paths"]):
        if chance.random() < 0.3:
            del found["paths"][path]

    _thin(found["components"]["schemas"], chance)
    return found


def _thin(value: Any, chance: random.Random) -> None:
    if isinstance(value, list):
        for item in value:
            _thin(item, chance)
    if not isinstance(value, dict):
        return
    _drop(value.get("properties"), list(value.get("properties", {})), 0.1, chance)
    keywords = ("required", "enum", "type")
    _drop(value, [key for key in keywords if not isinstance(value.get(key), dict)], 0.05, chance)
    for item in value.values():
        _thin(item, chance)


def _drop(mapping: Any, names: list[str], share: float, chance: random.Random) -> None:
    for name in names:
        if isinstance(mapping, dict) and name in mapping and chance.random() < share:
            del mapping[name]


RARE: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Rare", "version": "1"},
    "paths": {
        "/things/{thing-id}/{class}": {
            "parameters": [
                {"name": "thing-id", "in": "path", "required": True, "schema": {"type": "string"}},
                {"$ref": "#/components/parameters/From"},
            ],
            "get": {
                "parameters": [
                    {"name": "thing-id", "in": "query", "schema": {"type": ["integer", "null"]}},
                    {"name": "body", "in": "query", "schema": {"type": "string"}},
                    {"name": "filter[a]", "in": "query", "schema": {"type": "string"}},
                    {"name": "X-Trace", "in": "header", "schema": {"type": "integer"}},
                    {"name": "crumb", "in": "cookie", "schema": {"type": "string"}},
                ],
                "responses": {"2XX": {"$ref": "#/components/responses/Thing"}, "default": {}},
            },
            "put": {
                "tags": ["First", "Second"],
                "operationId": "same",
                "requestBody": {"$ref": "#/components/requestBodies/Thing"},
                "responses": {"default": {"content": {"*/*": {
                    "schema": {"$ref": "#/components/schemas/thing.part"}}}}},
            },
            "delete": {"tags": ["First"], "operationId": "same", "responses": {"400": {}}},
        },
        "/raw": {
            "post": {
                "tags": ["class"],
                "operationId": "import",
                "requestBody": {"content": {"image/png": {}}},
                "responses": {"200": {"content": {"text/plain": {"schema": {"type": "string"}}}}},
            }
        },
    },
    "components": {
        "parameters": {
            "From": {"name": "from", "in": "query", "style": "form", "explode": False,
                     "schema": {"type": "array", "items": {"enum": ["a", "b"]}}},
        },
        "requestBodies": {
            "Thing": {"content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
                "application/vnd.own+json": {"schema": {"type": "array", "items": {
                    "$ref": "#/components/schemas/Thing"}}},
            }},
        },
        "responses": {
            "Thing": {"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Thing"}}}},
        },
        "schemas": {
            "Thing": {
                "properties": {
                    "class": {"type": "string"},
                    "from": {"type": ["string", "null"]},
                    "from_": {"type": "string"},
                    "self": {"$ref": "#/components/schemas/Thing"},
                    "list": {"type": "array"},
                    "2fa": {"type": "boolean"},
                    "$schema": {"type": "string"},
                    "schema": {"type": "string"},
                    "émile": {"type": "string"},
                    "one two": {"const": "only"},
                    "mixed": {"enum": ["a", 1, None]},
                    "flags": {"enum": [True]},
                    "nothing": {"type": "null"},
                    "any": True,
                    "never": False,
                    "either": {"oneOf": [{"type": "integer"}, {"type": "string"},
                                         {"type": "null"}]},
                    "tree": {"$ref": "#/components/schemas/Tree"},
                    "deep": {"$ref": "#/components/schemas/Thing/properties/inner"},
                    "inner": {"type": "object", "properties": {"a": {"type": "object",
                              "properties": {"b": {"type": "string"}}}}},
                    "map": {"type": "object", "additionalProperties": {"type": "object",
                            "properties": {"x": {"type": "integer"}}}},
                    "pair": {"prefixItems": [{"type": "string"}, {"type": "integer"}]},
                    "when": {"type": ["string", "null"], "format": "date-time"},
                    "shape": {"$ref": "#/components/schemas/Shape"},
                    "shapes": {"type": "array", "items": {"$ref": "#/components/schemas/Shape"}},
                    "maybe": {"anyOf": [{"$ref": "#/components/schemas/Round"}, {"type": "null"}]},
                    "doc": {"$ref": "#/components/schemas/Round", "description": "With words."},
                    "needs": {"type": "object", "properties": {"a": {"type": "string"},
                              "b": {"type": "string"}},
                              "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
                },
                "required": ["class", "undeclared"],
            },
            "thing": {"type": "object", "properties": {"lower": {"type": "string"}}},
            "thing.part": {"allOf": [{"$ref": "#/components/schemas/thing"},
                                     {"properties": {"part": {"type": "number"}}}]},
            "Tree": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
            "Node": {"type": "object", "properties": {"children": {
                "$ref": "#/components/schemas/Tree"}}},
            "Shape": {"oneOf": [{"$ref": "#/components/schemas/Round"},
                                {"$ref": "#/components/schemas/Square"}],
                      "discriminator": {"propertyName": "kind", "mapping": {
                          "r": "#/components/schemas/Round", "s": "Square",
                          "t": "#/components/schemas/Triangle"}}},
            "Round": {"title": "Same", "properties": {"kind": {"enum": ["r"]},
                                                      "radius": {"type": "number"}}},
            "Square": {"title": "Same", "properties": {"kind": {"enum": ["s"]},
                                                       "side": {"type": "number",
                                                                "exclusiveMinimum": 0}}},
            "Alias": {"$ref": "#/components/schemas/Round"},
            "Text": {"type": "string", "maxLength": 5},
            "Loop": {"type": "array", "items": {"$ref": "#/components/schemas/Loop"}},
        },
    },
}  # fmt: skip
"""Forms that an edition may hold and this one does not."""
