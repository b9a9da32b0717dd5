"""Edits of a description at random places, each with the change that a report must find."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any

from attrs import frozen

from codegen.changes.surface import Class, Operation, Surface, surface_of
from codegen.document import operations, resolve
from codegen.normalise import normalise
from codegen.normalise.walk import ref_name, schemas_in
from codegen.pinned import NameTable

Document = dict[str, Any]
JSON = "application/json"
TEXT: Document = {"type": "string"}


def part(description: Document, tags: set[str]) -> Document:
    """Return the operations of some tags, their parameters in place, and the schemas they use."""
    found = {key: value for key, value in description.items() if key != "x-event-filters"}
    found["paths"] = {}
    for path, method, one in operations(description):
        if one["tags"][0] in tags:
            own = copy.deepcopy(one)
            own["parameters"] = [resolve(description, p) for p in one.get("parameters", [])]
            found["paths"].setdefault(path, {})[method] = own
    components = {**description["components"], "schemas": {}}
    pending: list[Any] = [found["paths"], description["components"]["responses"]]
    pending += [description["components"]["requestBodies"]]
    schemas = description["components"]["schemas"]
    while pending:
        for schema in schemas_in(pending.pop()):
            name = ref_name(schema)
            if name and name in schemas and name not in components["schemas"]:
                components["schemas"][name] = schemas[name]
                pending.append(schemas[name])
    found["components"] = components
    return copy.deepcopy(found)


def surface(document: Document, names: NameTable) -> Surface:
    return surface_of(normalise(document, names)[0])


@frozen
class Expected:
    """The change that an edit is: its kind, place and name."""

    kind: str
    place: str
    name: str = ""


class Editor:
    """Edits one description; `chance` chooses where."""

    def __init__(self, document: Document, before: Surface, seed: str) -> None:
        self.document = copy.deepcopy(document)
        self.before = before
        self.chance = random.Random(seed)
        self.schemas: Document = self.document["components"]["schemas"]
        self._inherited = {
            ref_name(member)
            for schema in schemas_in(self.schemas)
            for key in ("allOf", "anyOf", "oneOf")
            for member in schema.get(key, [])
        }

    def operation(
        self, fits: Callable[[Document], bool] = lambda _: True
    ) -> tuple[Document, Operation]:
        """Return an operation that fits, in the description and as users see it."""
        found = [one for *_, one in operations(self.document) if fits(one)]
        one = self.chance.choice(found)
        return one, self.before.operations[one["operationId"]]

    def path_of(self, operation: Document) -> tuple[str, str]:
        return next(
            (path, method) for path, method, one in operations(self.document) if one is operation
        )

    def schema(self, position: str, fits: Callable[[Document], bool]) -> tuple[Document, Class]:
        """Return an object schema at a position that nothing else inherits."""
        found = [
            (self.schemas[one.pin[1]], one)
            for one in self.before.classes.values()
            if one.pin is not None
            and one.pin[0] == "schemas"
            and self.before.position(one.name) == position
            and one.pin[1] in self.schemas
            and one.pin[1] not in self._inherited
            and "allOf" not in self.schemas[one.pin[1]]
            and fits(self.schemas[one.pin[1]])
        ]
        return self.chance.choice(found)

    def member(
        self, position: str, fits: Callable[[Document, str], bool]
    ) -> tuple[Document, Class, str]:
        """Return a schema and the JSON name of a member of it that fits."""

        def names(schema: Document) -> list[str]:
            return [name for name in schema.get("properties", {}) if fits(schema, name)]

        schema, seen = self.schema(position, lambda schema: bool(names(schema)))
        return schema, seen, self.chance.choice(names(schema))

    def enumeration(self, position: str) -> tuple[list[Any], Class]:
        """Return the values of an enumeration, which is a component."""
        found = [
            (self.schemas[one.pin[1]]["enum"], one)
            for one in self.before.classes.values()
            if one.kind == "enumeration"
            and one.pin is not None
            and one.pin[0] == "schemas"
            and self.before.position(one.name) == position
            and len(one.options) > 2
            and all(isinstance(value, str) for value in self.schemas[one.pin[1]]["enum"])
        ]
        return self.chance.choice(found)

    def rename_schema(self, old: str, new: str) -> None:
        text = json.dumps(self.document)
        text = text.replace(f'"#/components/schemas/{old}"', f'"#/components/schemas/{new}"')
        self.document = json.loads(text)
        schemas = self.document["components"]["schemas"]
        schemas[new] = schemas.pop(old)


def plain_text(schema: Document) -> bool:
    return schema == TEXT or (
        schema.get("type") == "string" and not {"enum", "format"} & set(schema)
    )


def is_optional(schema: Document, name: str) -> bool:
    return name not in schema.get("required", [])


def is_text(schema: Document, name: str) -> bool:
    return plain_text(schema["properties"][name]) and not schema["properties"][name].get("readOnly")


def queries(operation: Document, *, required: bool = False) -> list[Document]:
    return [
        p
        for p in operation.get("parameters", [])
        if p["in"] == "query" and bool(p.get("required")) == required and p.get("schema")
    ]


def simple_queries(operation: Document) -> list[Document]:
    """Return optional parameters of plain text that paging and ids have no part in."""
    return [
        p
        for p in queries(operation)
        if plain_text(p["schema"]) and not p["name"].endswith(("Id", "Token"))
    ]


Edit = Callable[[Editor], Expected]


# --- operations --------------------------------------------------------------------------------


def remove_operation(e: Editor) -> Expected:
    one, seen = e.operation()
    path, method = e.path_of(one)
    del e.document["paths"][path][method]
    return Expected("operation removed", seen.python, seen.identity)


def add_operation(e: Editor) -> Expected:
    one, seen = e.operation(lambda one: "requestBody" not in one)
    path, method = e.path_of(one)
    added = {**copy.deepcopy(one), "operationId": "zebraStripes"}
    e.document["paths"][f"{path}/zebra"] = {method: added}
    return Expected(
        "operation added", f"{seen.python.partition('.')[0]}.zebra_stripes", "zebraStripes"
    )


def rename_operation(e: Editor) -> Expected:
    one, seen = e.operation()
    one["operationId"] = "zebraStripes"
    module = seen.python.partition(".")[0]
    return Expected("operation renamed", f"{module}.zebra_stripes", "zebraStripes")


def move_operation(e: Editor) -> Expected:
    one, seen = e.operation()
    path, method = e.path_of(one)
    e.document["paths"].setdefault(f"{path}/zebra", {})[method] = e.document["paths"][path].pop(
        method
    )
    return Expected("operation moved", seen.python)


def deprecate_operation(e: Editor) -> Expected:
    one, seen = e.operation(lambda one: not one.get("deprecated"))
    one["deprecated"] = True
    return Expected("operation deprecated", seen.python)


def access(keyword: str, fact: str) -> Edit:
    def edit(e: Editor) -> Expected:
        one, seen = e.operation(lambda one: keyword in one)
        one[keyword] = "Zebra"
        return Expected("access changed", seen.python, fact)

    return edit


def rename_path_parameter(e: Editor) -> Expected:
    one, seen = e.operation(lambda one: any(p["in"] == "path" for p in one["parameters"]))
    path, method = e.path_of(one)
    chosen = e.chance.choice([p for p in one["parameters"] if p["in"] == "path"])
    is_id = chosen["name"].endswith("Id")  # numbers are taken for those
    name, python = ("zebraId", "zebra_id") if is_id else ("zebra", "zebra")
    renamed = path.replace(f"{{{chosen['name']}}}", f"{{{name}}}")
    one["parameters"] = [{**p, "name": name} if p is chosen else p for p in one["parameters"]]
    del e.document["paths"][path][method]
    e.document["paths"].setdefault(renamed, {})[method] = one
    return Expected("argument renamed", seen.python, python)


def remove_parameter(e: Editor) -> Expected:
    one, seen = e.operation(lambda one: bool(simple_queries(one)))
    chosen = e.chance.choice(simple_queries(one))
    one["parameters"].remove(chosen)
    name = seen.parameters[f"query.{chosen['name']}"].python
    return Expected("argument removed", seen.python, name)


def rename_query(e: Editor) -> Expected:
    one, seen = e.operation(lambda one: bool(simple_queries(one)))
    chosen = e.chance.choice(simple_queries(one))
    place = one["parameters"].index(chosen)
    one["parameters"][place] = {**chosen, "name": f"{chosen['name']}Text"}
    name = seen.parameters[f"query.{chosen['name']}"].python
    return Expected("argument renamed", seen.python, f"{name}_text")


def add_parameter(*, required: bool) -> Edit:
    def edit(e: Editor) -> Expected:
        one, seen = e.operation()
        added = {"name": "zebra", "in": "query", "required": required, "schema": TEXT}
        one.setdefault("parameters", []).append(added)
        kind = "required argument added" if required else "argument added"
        return Expected(kind, seen.python, "zebra")

    return edit


def change_parameter(kind: str, change: Callable[[Document], Document]) -> Edit:
    def edit(e: Editor) -> Expected:
        one, seen = e.operation(lambda one: bool(simple_queries(one)))
        chosen = e.chance.choice(simple_queries(one))
        one["parameters"][one["parameters"].index(chosen)] = change(copy.deepcopy(chosen))
        return Expected(kind, seen.python, seen.parameters[f"query.{chosen['name']}"].python)

    return edit


def require_body(e: Editor) -> Expected:
    one, seen = e.operation(lambda one: one.get("requestBody", {}).get("required") is False)
    one["requestBody"]["required"] = True
    return Expected("body required", seen.python)


def free_body(e: Editor) -> Expected:
    one, seen = e.operation(lambda one: one.get("requestBody", {}).get("required") is True)
    one["requestBody"]["required"] = False
    return Expected("body optional", seen.python)


def _answers_with_object(operation: Document) -> bool:
    successes = [answer for code, answer in operation["responses"].items() if code[0] == "2"]
    content = successes[0].get("content", {}) if len(successes) == 1 else {}
    return set(content) == {JSON} and ref_name(content[JSON].get("schema")) is not None


def change_result(kind: str, schema: Document | None) -> Edit:
    def edit(e: Editor) -> Expected:
        one, seen = e.operation(
            lambda one: "get" not in e.path_of(one) and _answers_with_object(one)
        )
        content = {} if schema is None else {"content": {JSON: {"schema": schema}}}
        one["responses"] = {"200": content}
        return Expected(kind, seen.python)

    return edit


# --- members -----------------------------------------------------------------------------------


def add_member(position: str, *, required: bool) -> Edit:
    def edit(e: Editor) -> Expected:
        schema, seen = e.schema(position, lambda schema: "properties" in schema)
        schema["properties"]["zebra"] = TEXT
        if required:
            schema["required"] = [*schema.get("required", []), "zebra"]
        kind = "required member added" if required else "member added"
        return Expected(kind, seen.name, "zebra")

    return edit


def remove_member(position: str) -> Edit:
    def edit(e: Editor) -> Expected:
        schema, seen, name = e.member(
            position, lambda schema, name: len(schema["properties"]) > 2 and is_text(schema, name)
        )
        del schema["properties"][name]
        schema["required"] = [one for one in schema.get("required", []) if one != name]
        return Expected("member removed", seen.name, seen.members[name].python)

    return edit


def rename_member(position: str) -> Edit:
    def edit(e: Editor) -> Expected:
        schema, seen, name = e.member(position, is_text)
        schema["properties"] = {
            f"{key}Text" if key == name else key: value
            for key, value in schema["properties"].items()
        }
        schema["required"] = [
            f"{one}Text" if one == name else one for one in schema.get("required", [])
        ]
        return Expected("member renamed", seen.name, f"{seen.members[name].python}_text")

    return edit


def require_member(position: str) -> Edit:
    def edit(e: Editor) -> Expected:
        schema, seen, name = e.member(
            position, lambda schema, name: is_optional(schema, name) and is_text(schema, name)
        )
        schema["required"] = [*schema.get("required", []), name]
        return Expected("member required", seen.name, seen.members[name].python)

    return edit


def free_member(position: str) -> Edit:
    def edit(e: Editor) -> Expected:
        schema, seen, name = e.member(position, lambda schema, name: not is_optional(schema, name))
        schema["required"].remove(name)
        return Expected("member optional", seen.name, seen.members[name].python)

    return edit


def change_member(position: str, kind: str, change: Document) -> Edit:
    def edit(e: Editor) -> Expected:
        schema, seen, name = e.member(
            position,
            lambda schema, name: (
                is_text(schema, name)
                and not {"nullable", "deprecated", "x-secret"} & set(schema["properties"][name])
            ),
        )
        schema["properties"][name] = {**TEXT, **change}
        return Expected(kind, seen.name, seen.members[name].python)

    return edit


# --- enumerations and schemas ------------------------------------------------------------------


def add_value(position: str) -> Edit:
    def edit(e: Editor) -> Expected:
        values, seen = e.enumeration(position)
        values.append("Zebra")
        return Expected("value added", seen.name, "'Zebra'")

    return edit


def remove_value(position: str) -> Edit:
    def edit(e: Editor) -> Expected:
        values, seen = e.enumeration(position)
        gone = values.pop(e.chance.randrange(len(values)))
        return Expected("value removed", seen.name, repr(gone))

    return edit


def rename_schema(e: Editor) -> Expected:
    _, seen = e.schema("response", lambda schema: len(schema.get("properties", {})) > 3)
    assert seen.pin is not None
    e.rename_schema(seen.pin[1], f"{seen.pin[1]}Zebra")
    return Expected("class renamed", f"{seen.name}Zebra")


def add_schema(e: Editor) -> Expected:
    e.schemas["Zebra"] = {"type": "object", "properties": {"stripes": {"type": "integer"}}}
    return Expected("class added", "Zebra")
