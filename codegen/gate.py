"""Refuses what the generator does not carry, so that nothing of a description is lost unnoticed.

It knows every keyword that may stand at a place; another one is refused, with its place. What the
rules of `codegen.normalise` make of the document has a gate of its own (`normalise.left_over`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from codegen.document import (
    METHODS,
    CodegenError,
    Document,
    Json,
    UnsupportedError,
    lookup,
)
from codegen.normalise.operations import authorization
from codegen.normalise.walk import ANNOTATIONS, naming

_VERSION: Final = re.compile(r"3\.[01]\.\d+")
_TYPES: Final = frozenset(
    {"string", "number", "integer", "boolean", "array", "object", "null"}
)  # fmt: skip
#: Keywords whose values are taken as they are, or have no effect on code.
_FREE: Final = ""

#: For each kind of object, its keywords and what their values are: an object of a kind, `[kind]` a
#: list and `{kind}` a mapping of such, empty for any value. Extensions (`x-`) are free everywhere.
_KEYWORDS: Final[dict[str, dict[str, str]]] = {
    "document": {
        "openapi": _FREE, "info": _FREE, "jsonSchemaDialect": _FREE, "servers": _FREE,
        "security": _FREE, "tags": _FREE, "externalDocs": _FREE, "paths": "{path}",
        "components": "components",
        # Of the documentation portal.
        "guideMapping": _FREE, "primaryIcons": _FREE,
    },
    "components": {
        "schemas": "{schema}", "parameters": "{parameter}", "requestBodies": "{body}",
        "responses": "{response}", "headers": _FREE, "securitySchemes": "{scheme}",
        "examples": _FREE, "links": _FREE, "callbacks": _FREE, "pathItems": "{path}",
    },
    "scheme": {
        "type": _FREE, "description": _FREE, "flows": _FREE, "scheme": _FREE, "name": _FREE,
        "in": _FREE, "bearerFormat": _FREE, "openIdConnectUrl": _FREE, "$ref": _FREE,
    },
    "path": {
        "$ref": _FREE, "summary": _FREE, "description": _FREE, "parameters": "[parameter]",
        **dict.fromkeys(METHODS, "operation"),
    },
    "operation": {
        "tags": _FREE, "summary": _FREE, "description": _FREE, "externalDocs": _FREE,
        "operationId": _FREE, "parameters": "[parameter]", "requestBody": "body",
        "responses": "{response}", "callbacks": _FREE, "deprecated": _FREE, "security": _FREE,
    },
    "parameter": {
        "$ref": _FREE, "name": _FREE, "in": _FREE, "description": _FREE, "required": _FREE,
        "deprecated": _FREE, "allowEmptyValue": _FREE, "style": _FREE, "explode": _FREE,
        "allowReserved": _FREE, "schema": "schema", "content": "{media}", "example": _FREE,
        "examples": _FREE,
    },
    "body": {"$ref": _FREE, "description": _FREE, "content": "{media}", "required": _FREE},
    "response": {
        "$ref": _FREE, "description": _FREE, "headers": _FREE, "content": "{media}",
        "links": _FREE,
    },
    "media": {
        "schema": "schema", "example": _FREE, "examples": _FREE, "encoding": "{encoding}",
    },
    "encoding": {"contentType": _FREE, "headers": _FREE},
    "schema": {
        **dict.fromkeys(ANNOTATIONS, _FREE), "$ref": _FREE, "type": _FREE, "format": _FREE,
        "enum": _FREE, "const": _FREE, "required": _FREE, "discriminator": _FREE,
        "contentMediaType": _FREE, "contentEncoding": _FREE, "properties": "{schema}",
        "$defs": "{schema}", "definitions": "{schema}", "items": "schema",
        "additionalProperties": "schema", "allOf": "[schema]", "anyOf": "[schema]",
        "oneOf": "[schema]", "prefixItems": "[schema]",
    },
}  # fmt: skip
_STATUS: Final = re.compile(r"[1-5](\d\d|[Xx][Xx])|default")
_MEDIA: Final = re.compile(r"\s*[\w.+*!#$&^-]+/[\w.+*!#$&^-]+\s*(;.*)?")
#: What the names in some mappings are like, and what to say of others; extensions are free.
_NAMED: Final = {
    "{media}": (_MEDIA, "is no media type"),
    "{path}": (re.compile("/.*", re.DOTALL), "a path begins with /"),
}
#: How many schemas may be missing in a document that is not cut off: an edition lacked three.
_FORGOTTEN: Final = 10
#: The styles that are carried, by the place of the parameter.
_STYLES: Final = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}

#: Those that are carried in a query besides.
_QUERY_STYLES: Final = ("deepObject", "pipeDelimited", "spaceDelimited")
_JSON: Final = "application/json"
#: What the values of keywords are that code depends on.
_VALUES: Final[dict[str, type]] = {
    **dict.fromkeys(
        ("$ref", "format", "style", "contentMediaType", "contentEncoding"), str
    ),
    **dict.fromkeys(
        ("nullable", "deprecated", "explode", "readOnly", "writeOnly", "allowReserved"), bool
    ),
    **dict.fromkeys(("enum", "required"), list),
}  # fmt: skip


def check_description(document: Document, *, corrected: bool = True) -> list[str]:
    """Raise UnsupportedError naming each place with something that is not carried.

    Returns a note for each schema that refers to one that was forgotten; with many of them, the
    document is cut off.

    What corrections may still add is only missed if the document is `corrected`: what references
    and security requirements refer to.
    """
    version = document.get("openapi")
    if "swagger" in document:
        raise UnsupportedError(
            [f"swagger: this is Swagger {document['swagger']}; only OpenAPI 3.0 and 3.1 are read"]
        )
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise UnsupportedError(
            [f"openapi: the version is {version!r}; only OpenAPI 3.0 and 3.1 are read"]
        )
    problems = [
        f"{name}: is missing or no mapping; the document may be cut off"
        for name in ("paths", "components")
        if not isinstance(document.get(name), dict)
    ]
    checker = _Checker(document, corrected=corrected)
    with naming("the document"):
        problems = problems or list(checker.problems())
    if problems:
        raise UnsupportedError(problems)
    return checker.notes


class _Checker:
    """Walks through one description."""

    def __init__(self, document: Document, *, corrected: bool) -> None:
        self._root = document
        self._corrected = corrected
        self._missing: set[str] = set()
        self.notes: list[str] = []

    def problems(self) -> Iterator[str]:
        """Yield each problem, in the order of the document."""
        yield from self._object("document", self._root, "")

    def _object(self, kind: str, value: Json, place: str) -> Iterator[str]:
        if kind == "schema" and isinstance(value, bool):
            return
        if not isinstance(value, dict):
            found = type(value).__name__
            yield f"{place}: expected an object, got {found}; the document may be cut off"
            return
        known = _KEYWORDS[kind]
        for key, item in value.items():
            if key.startswith("x-"):
                continue
            here = _joined(place, key)
            if key not in known:
                yield f"{here}: {_why_not(kind, key)}"
            elif known[key]:
                yield from self._values(known[key], item, here, value)
            else:
                yield from _wrong_value(kind, key, item, here)
        own = getattr(self, f"_{kind}", None)
        if own is not None:
            yield from own(value, place)
        if "$ref" in value and self._corrected:
            yield from self._reference(str(value["$ref"]), place)

    def _values(self, kind: str, value: Json, place: str, owner: Document) -> Iterator[str]:
        if kind.startswith("["):
            if not isinstance(value, list):
                yield f"{place}: expected a list, got {type(value).__name__}"
                return
            for index, item in enumerate(value):
                yield from self._object(kind[1:-1], item, f"{place}[{index}]")
        elif kind.startswith("{"):
            if not isinstance(value, dict):
                yield f"{place}: expected a mapping, got {type(value).__name__}"
                return
            for name, item in value.items():
                if kind in _NAMED and not name.startswith("x-") and place != "components.pathItems":
                    pattern, why = _NAMED[kind]
                    if not pattern.fullmatch(name):
                        yield f"{_entry(place, name)}: {why}"
                if not (kind == "{path}" and name.startswith("x-")):
                    yield from self._object(kind[1:-1], item, _entry(place, name))
        elif kind == "operation":
            name = place.removeprefix("path ").removesuffix(f".{_last(place)}")
            identity = value.get("operationId", "") if isinstance(value, dict) else ""
            text = f"operation {identity or 'without id'} ({_last(place).upper()} {name})"
            yield from self._object(kind, value, text)
        else:
            yield from self._object(kind, value, place)

    def _reference(self, reference: str, place: str) -> Iterator[str]:
        try:
            lookup(self._root, reference)
        except CodegenError as error:
            self._missing.add(reference)
            if not reference.startswith("#/components/schemas/") or self._is_cut_off:
                yield f"{place}.$ref: {error}"
            else:
                self.notes.append(f"{place}.$ref: {error}; any value is taken")

    @property
    def _is_cut_off(self) -> bool:
        return len(self._missing) > _FORGOTTEN or not self._root["components"].get("schemas")

    def _operation(self, value: Document, place: str) -> Iterator[str]:
        if "responses" not in value:
            yield f"{place}.responses: is missing; the document may be cut off"
        answers = value.get("responses")
        for status in answers if isinstance(answers, dict) else ():
            if not _STATUS.fullmatch(status) and not status.startswith("x-"):
                yield f"{place}.responses: {status!r} is no status"
        identity = value.get("operationId", "")
        if not isinstance(identity, str):
            yield f"{place}.operationId: is no text"
        security = value.get("security", self._root.get("security", []))
        if not isinstance(security, list) or not all(isinstance(one, dict) for one in security):
            yield f"{place}.security: is no list of objects"
        elif self._corrected:
            schemes = self._root["components"].get("securitySchemes") or {}
            for name in dict.fromkeys(name for one in security for name in one):
                if name not in schemes:
                    yield f"{place}.security: the scheme {name} is not declared"
                elif authorization(schemes[name]) is None:
                    yield f"{place}.security: the scheme {name} is of a type that is not carried"
        tags = value.get("tags", [])
        if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
            yield f"{place}.tags: is no list of texts"

    def _parameter(self, value: Document, place: str) -> Iterator[str]:
        if "$ref" in value:
            return
        name, where = value.get("name"), value.get("in")
        if not isinstance(name, str) or where not in _STYLES:
            yield f"{place}: a parameter needs a name and a place (in); is the document cut off?"
            return
        place = f"{place} ({name})"
        style = value.get("style", _STYLES[where])
        listed = where == "query" and style in _QUERY_STYLES
        if style != _STYLES[where] and not listed:
            yield f"{place}.style: {style} is not carried for parameters in {where}"
        if value.get("allowReserved"):
            yield f"{place}.allowReserved: is not carried"
        content = value.get("content")
        if isinstance(content, dict) and (where != "query" or list(content) != [_JSON]):
            yield f"{place}.content: only {_JSON} in a query is carried"
        if "schema" in value and "content" in value:
            yield f"{place}.content: stands beside schema"
        if "schema" not in value and "content" not in value:
            yield f"{place}.schema: is missing"

    def _media(self, value: Document, place: str) -> Iterator[str]:
        schema = value.get("schema")
        if not isinstance(value.get("encoding"), dict) or not isinstance(schema, dict):
            return
        properties = self._properties(schema)
        for name, encoding in value["encoding"].items():
            content = str(encoding.get("contentType", "")) if isinstance(encoding, dict) else ""
            member = properties.get(name, {})
            item = member.get("items", member) if isinstance(member, dict) else {}
            item = self._resolved(item)
            is_file = item.get("format") == "binary" or "contentMediaType" in item
            is_object = "properties" in item or item.get("type") == "object" or "allOf" in item
            if is_file or not content or (is_object and content == "application/json"):
                continue
            if not is_object and content.startswith("text/plain"):
                continue
            yield f"{place}.encoding.{name}.contentType: {content} is not carried for this member"

    def _encoding(self, value: Document, place: str) -> Iterator[str]:
        for name in value.get("headers") or {}:
            if name.lower() not in ("content-disposition", "content-type"):
                yield f"{place}.headers.{name}: is not carried"

    def _properties(self, schema: Document) -> Document:
        found = self._resolved(schema).get("properties", {})
        return found if isinstance(found, dict) else {}

    def _resolved(self, schema: Json) -> Document:
        for _ in range(20):
            if not isinstance(schema, dict) or not isinstance(schema.get("$ref"), str):
                break
            try:
                schema = lookup(self._root, schema["$ref"])
            except CodegenError:
                break
        return schema if isinstance(schema, dict) else {}

    def _schema(self, value: Document, place: str) -> Iterator[str]:
        kinds = value.get("type")
        for kind in kinds if isinstance(kinds, list) else [] if kinds is None else [kinds]:
            if not isinstance(kind, str) or kind not in _TYPES:
                yield f"{place}.type: {kind!r} is no type of JSON Schema"
        if value.get("enum") == []:
            yield f"{place}.enum: allows no value at all"
        if "" in (value.get("properties") or {}):
            yield f"{place}.properties: has a member without a name"
        discriminator = value.get("discriminator")
        if discriminator is not None and not (
            isinstance(discriminator, dict) and isinstance(discriminator.get("propertyName"), str)
        ):
            yield f"{place}.discriminator: has no propertyName"


def _wrong_value(kind: str, key: str, value: Json, place: str) -> Iterator[str]:
    expected = _VALUES.get(key)
    if key == "required" and kind != "schema":
        expected = bool
    if expected is not None and not isinstance(value, expected):
        words = {str: "a text", bool: "true or false", list: "a list"}[expected]
        yield f"{place}: expected {words}, got {type(value).__name__}"
    elif (
        key == "required"
        and isinstance(value, list)
        and not all(isinstance(name, str) for name in value)
    ):
        yield f"{place}: is no list of texts"


def _why_not(kind: str, key: str) -> str:
    return f"the keyword {key!r} of a {kind} is not carried by the generator"


def _joined(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _entry(place: str, name: str) -> str:
    if place == "components.schemas":
        return f"schema {name}"
    if place == "paths":
        return f"path {name}"
    return f"{place}[{name!r}]"


def _last(place: str) -> str:
    return place.rpartition(".")[2]
