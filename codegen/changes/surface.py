"""What users of the package see of a normalised document: operations, classes, event filters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import field, frozen

from codegen.changes.types import (
    NONE,
    Atom,
    ListOf,
    Named,
    Scalar,
    Type,
    names_in,
    type_of,
    values,
)
from codegen.document import Document, operations, takes_ids
from codegen.normalise.walk import reachable

#: What docstrings say of a member or argument besides its type.
_LIMITS: Final = (
    "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "pattern", "x-default",
    "x-known-values", "x-secret",
)  # fmt: skip
#: What docstrings say of an operation, and the keyword that it stands in.
_ACCESS: Final = {
    "rate group": "x-throttling-group",
    "application permission": "x-app-permission",
    "user permission": "x-user-permission",
    "account feature": "x-feature",
    "authorization": "x-security",
    "body limit": "x-request-max-body-size",
    "host": "x-media-api",
}
#: Kinds of results that are no JSON.
_RESULTS: Final = {"bytes": "bytes", "text": "str", "location": "str"}


@frozen
class Element:
    """A member of a class, or a parameter of an operation; `key` is its name in the description."""

    key: str
    python: str
    type: Type
    required: bool
    read_only: bool
    deprecated: bool
    limits: Mapping[str, object]


@frozen
class Class:
    """A class, or the alias of an enumeration or union.

    `pin` is its section and key in spec/names.yaml, none for a part that shares its key.
    """

    name: str
    kind: str
    pin: tuple[str, str] | None
    members: Mapping[str, Element]
    options: Type
    mapping: Mapping[str, str]


@frozen
class Operation:
    """An operation: its function is `module.name`."""

    identity: str
    method: str
    path: str
    python: str
    parameters: Mapping[str, Element]
    body: Type
    body_required: bool
    attachments: bool
    forms: tuple[str, ...]
    result: Type
    statuses: tuple[str, ...]
    paging: Mapping[str, object]
    bulk: Mapping[str, object]
    deletes_all: bool
    deprecated: bool
    access: Mapping[str, str]


@frozen
class EventFilter:
    """An event filter; `events` are the classes of its notifications, `query` its arguments."""

    name: str
    path: str
    events: Type
    query: Mapping[str, str]
    permission: str


@frozen
class Surface:
    """All of it; `sent` and `received` are the classes that requests and answers hold."""

    operations: Mapping[str, Operation]
    classes: Mapping[str, Class]
    filters: Mapping[str, EventFilter]
    sent: frozenset[str] = field(repr=False)
    received: frozenset[str] = field(repr=False)

    def expand(self, name: str) -> Type | None:
        """Return what an alias stands for, None for a class."""
        found = self.classes.get(name)
        return None if found is None or found.kind == "class" else found.options

    def position(self, name: str) -> str:
        """Return where a class is used: request, response, both, or nowhere."""
        places = {"request": name in self.sent, "response": name in self.received}
        found = [place for place, used in places.items() if used]
        return "both" if len(found) == 2 else found[0] if found else "nowhere"


def surface_of(normal: Document) -> Surface:
    """Return what users see of a normalised document."""
    schemas = normal["components"]["schemas"]
    found = {
        operation["operationId"]: _operation(path, method, operation, schemas)
        for path, method, operation in operations(normal)
    }
    filters = {
        entry["name"]: _filter(entry, schemas) for entry in normal.get("x-event-filters", [])
    }
    answers = [
        result["schema"]
        for *_, operation in operations(normal)
        for result in operation["x-results"].values()
        if result
    ]
    received = reachable(answers, schemas)
    for one in filters.values():
        for name in names_in(one.events):
            received |= {name, *reachable([schemas[name]], schemas)}
    return Surface(
        operations=found,
        classes=_classes(normal),
        filters=filters,
        sent=reachable(_sent(normal), schemas),
        received=received,
    )


def _sent(normal: Document) -> Iterable[Document]:
    for *_, operation in operations(normal):
        for body in operation["x-bodies"]:
            yield body["schema"]
        for parameter in operation["parameters"]:
            yield parameter["schema"]


def _operation(path: str, method: str, operation: Document, schemas: Document) -> Operation:
    bodies = operation["x-bodies"]
    return Operation(
        identity=operation["operationId"],
        method=method.upper(),
        path=path,
        python=f"{operation['x-module']}.{operation['x-name']}",
        parameters={
            f"{one['in']}.{one['name']}": _parameter(one, schemas)
            for one in operation["parameters"]
        },
        body=frozenset().union(*(type_of(body["schema"], schemas) for body in bodies)),
        body_required=operation["x-body-required"],
        attachments=any(body.get("x-attachments") for body in bodies),
        forms=tuple(sorted({body["kind"] for body in bodies})),
        result=_result(operation["x-results"], schemas),
        statuses=tuple(sorted(operation["x-results"])),
        paging=operation["x-paging"] or {},
        bulk=operation["x-bulk"] or {},
        deletes_all=bool(operation.get("x-delete-all")),
        deprecated=bool(operation.get("deprecated")),
        access={fact: str(operation[key]) for fact, key in _ACCESS.items() if operation.get(key)},
    )


def _parameter(parameter: Document, schemas: Document) -> Element:
    schema = parameter["schema"]
    own = parameter["in"] == "path" and schema.get("x-default") == "~"
    return Element(
        key=f"{parameter['in']}.{parameter['name']}",
        python=parameter["x-argument"],
        type=_taken(parameter, type_of(schema, schemas)),
        required=bool(parameter.get("x-explicit")) if own else parameter["required"],
        read_only=False,
        deprecated=bool(parameter.get("deprecated") or schema.get("deprecated")),
        limits=_limits(schema),
    )


def _taken(parameter: Document, described: Type) -> Type:
    """Return what an argument takes: ids as numbers too, dates as times, one item as a list."""
    text = frozenset({Scalar("str")})
    one, several = described, frozenset[Atom]()
    if len(described) == 1 and isinstance(only := next(iter(described)), ListOf):
        one, several = only.item, described
    if takes_ids(parameter) and one in (text, frozenset({Scalar("int")})):
        one = frozenset({Scalar("str"), Scalar("int")})
    elif parameter["in"] in ("header", "cookie"):
        one = text
    elif one == frozenset({Scalar("datetime")}) and not several:
        one |= {Scalar("date")}
    return one | {ListOf(one)} if several else one


def _limits(schema: Document) -> Mapping[str, object]:
    found = {key.removeprefix("x-"): schema[key] for key in _LIMITS if key in schema}
    items = schema.get("items")
    inner = _limits(items) if isinstance(items, dict) else {}
    return {**found, **{f"items.{key}": value for key, value in inner.items()}}


def _result(results: Document, schemas: Document) -> Type:
    found: set[Type] = set()
    for result in results.values():
        if result is None:
            found.add(frozenset({NONE}))
        elif kind := _RESULTS.get(result["kind"]):
            found.add(frozenset({Scalar(kind)}))
        elif result["kind"] != "multipart":
            found.add(type_of(result["schema"], schemas))
    return frozenset().union(*found)


def _filter(entry: Document, schemas: Document) -> EventFilter:
    events = [entry["event"], *(variant["event"] for variant in entry.get("variants", []))]
    return EventFilter(
        name=entry["name"],
        path=entry["path"],
        events=frozenset(Named(event) for event in events if event in schemas),
        query=dict(entry.get("query", {})),
        permission=str(entry["permission"]),
    )


def _classes(normal: Document) -> dict[str, Class]:
    schemas = normal["components"]["schemas"]
    former: Mapping[str, str] = normal.get("x-renamed", {})
    rules = [schema["x-part"] for schema in schemas.values() if "x-part" in schema]
    found = {}
    for name, schema in schemas.items():
        part = schema.get("x-part")
        if part is None:
            pin: tuple[str, str] | None = ("schemas", former.get(name, name))
        else:
            pin = ("parts", part) if rules.count(part) == 1 else None
        if "properties" in schema:
            found[name] = Class(name, "class", pin, _members(schema, schemas), frozenset(), {})
        elif "enum" in schema:
            options = values(schema["enum"])
            found[name] = Class(name, "enumeration", pin, {}, options, {})
        elif "anyOf" in schema:
            found[name] = Class(name, "union", pin, {}, type_of(schema, schemas), _mapping(schema))
    return found


def _mapping(schema: Document) -> Mapping[str, str]:
    targets = schema.get("discriminator", {}).get("mapping", {})
    return {value: target.rsplit("/", 1)[-1] for value, target in targets.items()}


def _members(schema: Document, schemas: Document) -> Mapping[str, Element]:
    required = schema.get("required", [])
    return {
        wire: Element(
            key=wire,
            python=schema["x-fields"][wire],
            type=type_of(member, schemas),
            required=wire in required,
            read_only=bool(member.get("readOnly")),
            deprecated=bool(member.get("deprecated")),
            limits=_limits(member),
        )
        for wire, member in schema["properties"].items()
    }
