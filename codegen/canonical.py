"""Brings what a description may write in several ways to one, before corrections refer to it.

Path items are written where they are used, media types in lower case and without parameters,
status classes in upper case.
"""

from __future__ import annotations

from codegen.document import METHODS, CodegenError, Document, Json, lookup


def canonical(document: Document) -> Document:
    """Return `document` in the one form; it has passed `check_description`."""
    paths = {path: _path_item(document, path, item) for path, item in document["paths"].items()}
    components = dict(document.get("components", {}))
    components.pop("pathItems", None)
    for section, rebuild in (("requestBodies", _with_content), ("responses", _with_content)):
        if section in components:
            components[section] = {
                name: rebuild(value, name) for name, value in components[section].items()
            }
    return {**document, "paths": paths, "components": components}


def _path_item(document: Document, path: str, item: Document, depth: int = 0) -> Document:
    reference = item.get("$ref")
    if reference is not None:
        if depth > len(document["paths"]):
            raise CodegenError(f"path {path}: circular reference {reference}")
        shared = _path_item(document, path, lookup(document, reference), depth + 1)
        own = {key: value for key, value in item.items() if key != "$ref"}
        item = {**shared, **own}
    return {
        key: _operation(value, f"{key.upper()} {path}") if key in METHODS else value
        for key, value in item.items()
    }


def _operation(operation: Document, place: str) -> Document:
    found = dict(operation)
    if "requestBody" in found:
        found["requestBody"] = _with_content(found["requestBody"], place)
    found["responses"] = {
        status.upper() if status[1:].lower() == "xx" else status: _with_content(response, place)
        for status, response in operation["responses"].items()
    }
    return found


def _with_content(value: Document, place: str) -> Document:
    if "content" not in value:
        return value
    content: Document = {}
    for media, entry in value["content"].items():
        name = media_type(media)
        if name in content and content[name] != entry:
            raise CodegenError(f"{place}: content: {name} is described twice, in different ways")
        content[name] = entry
    return {**value, "content": content}


def media_type(text: str) -> Json:
    """Return a media type in lower case, without parameters such as the character set."""
    return text.partition(";")[0].strip().lower()
