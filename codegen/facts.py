"""Removes prose from an upstream description and keeps its facts.

A description is under its owner's licence. Paths, names, types, formats, enumerations, limits,
permissions and rate groups are facts; descriptions, summaries, titles and examples are prose.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from codegen.document import METHODS, Document, Json

_PROSE: Final = frozenset(
    {"description", "summary", "title", "example", "examples", "externalDocs", "$comment"}
)
_PRESENTATION: Final = frozenset({"x-docs-level-fragment", "x-tagGroups", "tags"})
_NAMED: Final = frozenset(
    {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"}
)
_VALUES: Final = frozenset({"enum", "default", "const", "required"})
_CODE_IN_TEXT: Final = re.compile(r"^\w+\{code='([^']+)'.*\}$", re.DOTALL)
_SENTENCE_WORDS: Final = 7

_SECTIONS: Final = (
    "schemas",
    "parameters",
    "requestBodies",
    "responses",
    "headers",
    "securitySchemes",
    "callbacks",
    "links",
    "pathItems",
)
_ROOT_ORDER: Final = (
    "openapi",
    "info",
    "jsonSchemaDialect",
    "servers",
    "security",
    "paths",
    "webhooks",
    "components",
)
_OPERATION_ORDER: Final = ("tags", "operationId", "deprecated", "parameters", "requestBody",
                           "responses", "callbacks", "security", "servers")  # fmt: skip


def keep_facts(document: Document) -> tuple[Document, Counter[str]]:
    """Return the facts of `document` in a stable order, and what was left out, counted by kind."""
    removed: Counter[str] = Counter()
    info = document.get("info", {})
    facts: Document = {
        "openapi": str(document.get("openapi", "3.0.3")),
        "info": {"title": "RingCentral API", "version": str(info.get("version", ""))},
    }
    for key in document:
        if key in ("openapi", "info", "paths", "components") or key in _PRESENTATION | _PROSE:
            continue
        facts[key] = _strip(document[key], removed)
    facts["paths"] = {
        path: _path_item(document["paths"][path], removed) for path in sorted(document["paths"])
    }
    components = document.get("components", {})
    facts["components"] = {
        section: {name: _strip(components[section][name], removed) for name in sorted(entries)}
        for section in _SECTIONS
        if (entries := components.get(section))
    }
    return _ordered(facts, _ROOT_ORDER), removed


def _path_item(item: Document, removed: Counter[str]) -> Document:
    stripped = _strip(item, removed, keep={"tags"})
    for method in METHODS:
        if isinstance(stripped.get(method), dict):
            operation = stripped[method]
            if "responses" in operation:
                operation["responses"] = dict(sorted(operation["responses"].items()))
            stripped[method] = _ordered(operation, _OPERATION_ORDER)
    return _ordered(stripped, ("parameters", *METHODS))


def _ordered(mapping: Document, first: tuple[str, ...]) -> Document:
    known = {key: mapping[key] for key in first if key in mapping}
    return known | {key: value for key, value in mapping.items() if key not in known}


def _strip(
    value: Json, removed: Counter[str], keep: set[str] | frozenset[str] = frozenset()
) -> Json:
    """Remove prose from a description object. Names under `properties` are never prose."""
    if isinstance(value, list):
        return [_strip(item, removed, keep) for item in value]
    if not isinstance(value, dict):
        return value
    kept: Document = {}
    for key, item in value.items():
        if key in (_PROSE | _PRESENTATION) - keep:
            removed[key] += 1
        elif key in _NAMED and isinstance(item, dict):
            kept[key] = {name: _strip(child, removed) for name, child in item.items()}
        elif key == "enum" and isinstance(item, list):
            values = [_value(entry, removed) for entry in item if _is_fact(entry, removed)]
            if values or not item:
                kept[key] = values
        elif key in _VALUES or (key.startswith("x-") and not isinstance(item, dict | list)):
            kept[key] = item
        else:
            kept[key] = _strip(item, removed, keep)
    return kept


def _value(entry: Json, removed: Counter[str]) -> Json:
    """`ErrorCode{code='ADG-000', description='...'}` is a code in a sentence: keep the code."""
    if isinstance(entry, str) and (found := _CODE_IN_TEXT.match(entry)):
        removed["text around enum values"] += 1
        return found.group(1)
    return entry


def _is_fact(entry: Json, removed: Counter[str]) -> bool:
    sentence = (
        isinstance(entry, str)
        and not _CODE_IN_TEXT.match(entry)
        and len(entry.split()) >= _SENTENCE_WORDS
    )
    removed["sentences in enumerations"] += sentence
    return not sentence
