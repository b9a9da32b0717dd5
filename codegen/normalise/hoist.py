"""Rules that give a name to every object, enumeration and union: one class or alias each."""

from __future__ import annotations

from collections.abc import Mapping

from codegen import names
from codegen.document import METHODS, Document
from codegen.normalise.walk import annotations_of, ref_name, ref_to


class _Hoister:
    """Moves anonymous schemas of one document into components, each under a unique name."""

    def __init__(self, document: Document) -> None:
        self.schemas = dict(document["components"]["schemas"])
        self._given: Mapping[str, str] = document.get("x-names", {}).get("models", {})
        self.count = 0

    def component(self, name: str) -> None:
        """Give names to what is anonymous inside the component `name`."""
        schema = self.schemas[name]
        if "anyOf" in schema:
            self.schemas[name] = self._members(schema, name)
        elif "properties" in schema:
            properties = {
                key: self.place(value, name + names.pascal(key), inside=name)
                for key, value in schema["properties"].items()
            }
            self.schemas[name] = {**self._inside(schema, name, name), "properties": properties}
        else:
            self.schemas[name] = self._inside(schema, name, "")

    def _inside(self, schema: Document, name: str, inside: str) -> Document:
        """Place what an array or a map holds."""
        found = dict(schema)
        for key, suffix in (("items", "Item"), ("additionalProperties", "Value")):
            value = schema.get(key)
            if isinstance(value, dict):
                # An array of an enumeration is named as the enumeration would be.
                own = name if "enum" in value else name + suffix
                found[key] = self.place(value, own, inside)
        return found

    def _members(self, schema: Document, name: str) -> Document:
        # The values of an enumeration among other types are short enough in place.
        members = [
            member if "enum" in member else self.place(member, f"{name}Option{number}")
            for number, member in enumerate(schema["anyOf"], 1)
        ]
        return {**schema, "anyOf": members}

    def place(self, schema: Document, name: str, inside: str = "") -> Document:
        """Return `schema`, or a reference to the component it became.

        `inside` is the class whose module an enumeration goes to, empty if it is shared.
        """
        name = schema.get("x-class-name") or self._given.get(name, name)
        if ref_name(schema) is not None:
            return schema
        if "anyOf" in schema:
            return self._place_union(self._members(schema, name), name)
        if len(schema.get("enum", [])) > 1:
            return self._move(schema, name, {"x-inside": inside})
        if "properties" in schema:
            reference = self._move(schema, name, {})
            self.component(ref_name(reference) or "")
            return reference
        return self._inside(schema, name, inside)

    def _place_union(self, schema: Document, name: str) -> Document:
        """A union of objects gets a name; one of other types is short enough in place."""
        objects = [member for member in schema["anyOf"] if self._is_object(member)]
        if len(objects) < 2 or len(objects) < len(schema["anyOf"]):
            return schema
        return self._move(schema, name, {})

    def _is_object(self, schema: Document) -> bool:
        name = ref_name(schema)
        found = self.schemas.get(name, {}) if name else schema
        return "properties" in found or "anyOf" in found

    def _move(self, schema: Document, name: str, extra: Document) -> Document:
        body = {key: value for key, value in schema.items() if key not in _AT_USE}
        unique = base = names.pascal(name)
        number = 1
        while unique in self.schemas:
            number += 1
            unique = f"{base}{number}"
        self.schemas[unique] = {**body, **{key: value for key, value in extra.items() if value}}
        self.schemas[unique]["x-hoisted"] = True
        self.count += 1
        return {
            **ref_to(unique),
            **{k: v for k, v in annotations_of(schema).items() if k in _AT_USE},
        }


_AT_USE = ("x-nullable", "readOnly", "writeOnly", "x-default", "description", "deprecated")


def hoist_items(document: Document) -> tuple[Document, int]:
    """Name what is anonymous inside components that are arrays or maps themselves."""
    hoister = _Hoister(document)
    for name, schema in document["components"]["schemas"].items():
        if "properties" not in schema and "anyOf" not in schema and "enum" not in schema:
            hoister.component(name)
    return {**document, "components": {"schemas": hoister.schemas}}, hoister.count


def hoist(document: Document) -> tuple[Document, int]:
    """Name every anonymous object, enumeration and union of components and operations.

    A component's own become `<Component><Property>`, those of an operation `<Operation>Request`,
    `<Operation>Response` or `<Operation><Parameter>`, those of a shared parameter its name.
    """
    hoister = _Hoister(document)
    for name in document["components"]["schemas"]:
        hoister.component(name)
    shared: dict[str, Document] = {}
    paths: Document = {}
    for path, item in document["paths"].items():
        paths[path] = {
            key: _operation(value, hoister, shared) if key in METHODS else value
            for key, value in item.items()
        }
    rebuilt = {**document, "paths": paths, "components": {"schemas": hoister.schemas}}
    return rebuilt, hoister.count


def _operation(operation: Document, hoister: _Hoister, shared: dict[str, Document]) -> Document:
    base = names.pascal("".join(word.title() for word in operation["x-name"].split("_")))
    found = dict(operation)
    found["parameters"] = [
        _parameter(parameter, base, hoister, shared) for parameter in operation["parameters"]
    ]
    found["x-bodies"] = [
        {**body, "schema": hoister.place(body["schema"], base + body["suffix"])}
        for body in operation["x-bodies"]
    ]
    found["x-results"] = {
        status: result
        and {
            **result,
            "schema": hoister.place(result["schema"], _result_name(base, status)),
        }
        for status, result in operation["x-results"].items()
    }
    return found


def _result_name(base: str, status: str) -> str:
    return f"{base}Response" if status in ("200", "201", "202") else f"{base}Response{status}"


def _parameter(
    parameter: Document, base: str, hoister: _Hoister, shared: dict[str, Document]
) -> Document:
    component = parameter.get("x-component")
    if component in shared:
        return {**parameter, "schema": shared[component]}
    name = names.pascal(component) if component else base + names.pascal(parameter["name"])
    placed = hoister.place(parameter["schema"], name)
    if component:
        shared[component] = placed
    return {**parameter, "schema": placed}
