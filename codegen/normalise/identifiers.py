"""The rules about names of components and of their members."""

from __future__ import annotations

from collections.abc import Mapping

from codegen import names
from codegen.document import Document
from codegen.normalise.walk import map_schemas, ref_name, ref_to


def name_components(document: Document) -> tuple[Document, int]:
    """Rename components to their class names: pinned ones, else readable ones that are free.

    A name that is taken, by a module too (those are in lower case: `SmsItem` and `SMSItem` would
    share a file), or that generated code uses otherwise, is changed. `x-renamed` has the former
    names.
    """
    pinned: Mapping[str, str] = document["x-names"]["schemas"]
    components = document["components"]["schemas"]
    renamed = {name: pinned[name] for name in components if name in pinned}
    reserved = [*pinned.values(), *document["x-names"]["parts"].values()]
    taken = {names.snake(chosen) for chosen in reserved}
    own = {name: names.safe_class(names.pascal(name)) for name in components}
    owned = {names.snake(name) for name in own.values()}
    for name in components:
        if name in renamed:
            continue
        readable = names.safe_class(names.pascal(names.class_name(name)))
        free = names.snake(readable) not in taken | owned
        renamed[name] = names.free_class(readable if free else own[name], taken)
        taken.add(names.snake(renamed[name]))
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


def name_members(document: Document) -> tuple[Document, int]:
    """Give every object the names of its fields: `x-fields` has them by JSON name."""
    pinned: Mapping[str, Mapping[str, str]] = document["x-names"]["members"]
    count = 0

    def named(name: str, schema: Document) -> Document:
        nonlocal count
        if "properties" not in schema:
            return schema
        count += 1
        fields = names.unique_members(schema["properties"], pinned.get(name, {}))
        return {**schema, "x-fields": fields}

    schemas = document["components"]["schemas"]
    found = {name: named(name, schema) for name, schema in schemas.items()}
    return {**document, "components": {"schemas": found}}, count
