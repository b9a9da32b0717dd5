"""Rules about component names: they become class names."""

from __future__ import annotations

from collections.abc import Mapping

from codegen import names
from codegen.document import Document
from codegen.normalise.walk import map_schemas, ref_name, ref_to


def safe_component_names(document: Document) -> tuple[Document, int]:
    """Rename components whose names are no class names, or differ from another only in case."""
    taken: set[str] = set()
    renamed: dict[str, str] = {}
    for name in document["components"]["schemas"]:
        candidate = base = names.pascal(name)
        number = 1
        # Modules are named in lower case: `SmsItem` and `SMSItem` would share a file.
        while names.snake(candidate) in taken:
            number += 1
            candidate = f"{base}{number}"
        taken.add(names.snake(candidate))
        renamed[name] = candidate
    return _rename(document, renamed)


def readable_component_names(document: Document) -> tuple[Document, int]:
    """Give components the class names that overlays and rules choose, where those are free.

    `x-renamed` keeps the former names.
    """
    given = document.get("x-names", {}).get("models", {})
    components = document["components"]["schemas"]
    taken = {names.snake(name) for name in components}
    renamed: dict[str, str] = {}
    for name in components:
        chosen = names.class_name(name, given)
        if names.snake(chosen) in taken and names.snake(chosen) != names.snake(name):
            chosen = name
        taken.add(names.snake(chosen))
        renamed[name] = chosen
    found, count = _rename(document, renamed)
    former = {new: old for old, new in renamed.items() if new != old}
    return {**found, "x-renamed": former}, count


def _rename(document: Document, renamed: Mapping[str, str]) -> tuple[Document, int]:
    """Rename components everywhere; `renamed` has the new name of each."""
    changed = {old: new for old, new in renamed.items() if old != new}
    if not changed:
        return document, 0

    def visit(schema: Document) -> Document:
        found = dict(schema)
        if (name := ref_name(schema)) in changed:
            found = {**found, **ref_to(changed[name or ""])}
        mapping = schema.get("discriminator", {}).get("mapping")
        if isinstance(mapping, dict):
            targets = {value: _renamed(target, changed) for value, target in mapping.items()}
            found["discriminator"] = {**schema["discriminator"], "mapping": targets}
        return found

    rebuilt = map_schemas(document, visit)
    schemas = rebuilt["components"]["schemas"]
    components = {"schemas": {renamed.get(name, name): schema for name, schema in schemas.items()}}
    return {**rebuilt, "components": components}, len(changed)


def _renamed(target: str, changed: dict[str, str]) -> str:
    name = target.rsplit("/", 1)[-1]
    return target.removesuffix(name) + changed.get(name, name)
