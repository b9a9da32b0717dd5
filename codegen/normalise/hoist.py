"""Rules that give a name to every object, enumeration and union: one class or alias each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from codegen import names
from codegen.document import METHODS, Document
from codegen.normalise.walk import annotations_of, ref_name, ref_to


class _Hoister:
    """Moves anonymous schemas of one document into components, each under a unique name."""

    def __init__(self, document: Document) -> None:
        self.schemas = dict(document["components"]["schemas"])
        self._given: Mapping[str, str] = document["x-names"]["parts"]
        self._modules = {names.snake(name) for name in self.schemas}
        self.count = 0

    @cached_property
    def _reserved(self) -> frozenset[str]:
        """The modules of pinned names, which only the schemas they are pinned for may have."""
        return frozenset(map(names.snake, self._given.values()))

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
                own = name if "enum" in value and key == "items" else name + suffix
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
        rule = schema.get("x-class-name") or name
        name = self._given.get(rule, rule)
        if ref_name(schema) is not None:
            return schema
        if "anyOf" in schema:
            return self._place_union(self._members(schema, name), name, rule)
        if len(schema.get("enum", [])) > 1:
            return self._move(schema, name, rule, {"x-inside": inside})
        if "properties" in schema:
            reference = self._move(schema, name, rule, {})
            self.component(ref_name(reference) or "")
            return reference
        return self._inside(schema, name, inside)

    def _place_union(self, schema: Document, name: str, rule: str) -> Document:
        """A union of objects gets a name, one of other types stands in place."""
        objects = [member for member in schema["anyOf"] if self._is_object(member)]
        if len(objects) < 2:
            return schema
        if len(objects) == len(schema["anyOf"]):
            return self._move(schema, name, rule, {})
        others = [member for member in schema["anyOf"] if not self._is_object(member)]
        named = {"anyOf": objects}
        if "discriminator" in schema:
            named["discriminator"] = schema["discriminator"]
        found = {key: value for key, value in schema.items() if key != "discriminator"}
        return {**found, "anyOf": [self._move(named, name, rule, {}), *others]}

    def _is_object(self, schema: Document) -> bool:
        name = ref_name(schema)
        found = self.schemas.get(name, {}) if name else schema
        return "properties" in found or "anyOf" in found

    def _move(self, schema: Document, name: str, rule: str, extra: Document) -> Document:
        body = {key: value for key, value in schema.items() if key not in _AT_USE}
        pinned = rule in self._given
        taken = self._modules if pinned else self._modules | self._reserved
        unique = names.free_class(names.safe_class(names.pascal(name)), taken)
        self._modules.add(names.snake(unique))
        self.schemas[unique] = {**body, **{key: value for key, value in extra.items() if value}}
        self.schemas[unique]["x-part"] = rule
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
    base = names.class_of_function(operation["x-name"])
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
