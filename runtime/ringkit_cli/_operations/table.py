"""The operations: their names, parameters, bodies and documentation.

Names and paths come from the description that `ringkit_api` is generated from, and everything that
Python needs (the function, its arguments, how its body is sent) from the generated function. Only
the module of an operation that is used is imported.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache, cached_property
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import unquote

import click
from attrs import field, frozen

if TYPE_CHECKING:
    from ringkit import Call, Operation

JsonObject = dict[str, Any]

_METHODS: Final = ("get", "post", "put", "patch", "delete")
_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_WORD: Final = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_JSON: Final = "application/json"


@cache
def description() -> JsonObject:
    """Return the OpenAPI description of the platform."""
    text = files("ringkit_api").joinpath("description.json").read_bytes()
    found: JsonObject = json.loads(text)
    return found


def resolved(item: JsonObject) -> JsonObject:
    """Return `item`, or what it refers to."""
    while "$ref" in item:
        found: Any = description()
        for name in item["$ref"].removeprefix("#/").split("/"):
            found = found[name.replace("~1", "/").replace("~0", "~")]
        item = found
    return item


def words(name: str) -> list[str]:
    """Return the words of a name in camelCase, snake_case or kebab-case, in lower case."""
    return [word.lower() for word in _WORD.findall(name)]


def kebab(name: str) -> str:
    """Return a name as that of an option: `phoneNumber` and `phone_number` as `phone-number`."""
    return "-".join(words(name))


class Parameter(NamedTuple):
    """A parameter of an operation.

    `name` is the argument of the generated function, `wire` the name in the request, `place` path,
    query or header.
    """

    name: str
    wire: str
    place: str
    schema: JsonObject
    required: bool
    help: str


class Member(NamedTuple):
    """A member of the JSON object, or a field of the form, that is the body of a request."""

    wire: str
    schema: JsonObject
    required: bool


@frozen(slots=False)
class OperationInfo:
    """One operation.

    `id` is that of the description, `module` and `function_name` say where the generated function
    is, `described` is what the description says.
    """

    id: str
    module: str
    function_name: str
    method: str
    path: str
    described: JsonObject = field(repr=False)

    @property
    def name(self) -> str:
        """The name in Python: `sms.create_sms_message`."""
        return f"{self.module}.{self.function_name}"

    @property
    def summary(self) -> str:
        """What the operation does, in a few words."""
        text = " ".join(word.upper() if word in _CAPITALS else word
                        for word in self.function_name.split("_"))  # fmt: skip
        return text[:1].upper() + text[1:]

    @property
    def tags(self) -> list[str]:
        """The sections of the platform's reference that it is in."""
        found: list[str] = self.described.get("tags", [])
        return found

    @cached_property
    def function(self) -> Callable[..., Call[Any]]:
        """The generated function."""
        module = import_module(f"ringkit_api.{self.module}")
        found: Callable[..., Call[Any]] = getattr(module, self.function_name)
        return found

    @cached_property
    def operation(self) -> Operation:
        """How the operation is sent."""
        from ringkit import Operation

        constants = vars(import_module(f"ringkit_api.{self.module}")).values()
        return next(c for c in constants if isinstance(c, Operation) and c.id == self.id)

    @cached_property
    def documentation(self) -> str:
        """The docstring of the generated function."""
        return inspect.cleandoc(self.function.__doc__ or "")

    @cached_property
    def arguments(self) -> Mapping[str, inspect.Parameter]:
        """The arguments of the generated function."""
        return inspect.signature(self.function).parameters

    @cached_property
    def parameters(self) -> list[Parameter]:
        """The parameters in the path, the query and the headers."""
        path_item = description()["paths"][self.path]
        declared = [
            resolved(item)
            for item in [*path_item.get("parameters", []), *self.described.get("parameters", [])]
        ]
        arguments = {"".join(words(name)): name for name in self.arguments}
        helps = self.argument_documentation
        return [
            Parameter(
                (name := _argument(arguments, item["name"], item["in"])),
                item["name"],
                item["in"],
                resolved(item.get("schema", {})),
                self.arguments[name].default is inspect.Parameter.empty,
                helps.get(name, ""),
            )
            for item in declared
        ]

    @cached_property
    def argument_documentation(self) -> dict[str, str]:
        """What the docstring says of each argument."""
        section = self.documentation.partition("\nArgs:\n")[2].partition("\n\n")[0]
        entries = re.findall(r"^    (\w+): (.*(?:\n {8}.*)*)", section, re.MULTILINE)
        return {name: " ".join(text.split()) for name, text in entries}

    @cached_property
    def body_schema(self) -> JsonObject | None:
        """The schema of the body, None if the operation takes none."""
        content = resolved(self.described.get("requestBody", {})).get("content", {})
        schemas: list[JsonObject] = []
        for media in sorted(content, key=lambda media: media != _JSON):
            schema = content[media].get("schema", {})
            if schema not in schemas:
                schemas.append(schema)
        if len(schemas) < 2:
            return schemas[0] if schemas else None
        return {"anyOf": schemas}

    @property
    def body_required(self) -> bool:
        """Whether there must be a body."""
        body = self.arguments.get("body")
        return body is not None and body.default is inspect.Parameter.empty

    @cached_property
    def members(self) -> list[Member]:
        """The members of the body at its first level; none where it is no object."""
        if self.body_schema is None:
            return []
        properties, required = object_members(self.body_schema)
        return [Member(name, resolved(s), name in required) for name, s in properties.items()]

    @cached_property
    def file_members(self) -> dict[str, str]:
        """The members and attachments that are sent as files, each with the name of its part."""
        found: dict[str, str] = {}
        for payload in self.operation.payloads:
            found |= payload.files
            if payload.attachments:
                found["attachments"] = payload.attachments
        return found

    def with_files(self, body: JsonObject, file: Any) -> JsonObject:
        """Return an example of a body with `file` in the place of each file."""
        return {
            name: value
            if name not in self.file_members
            else [file]
            if isinstance(value, list)
            else file
            for name, value in body.items()
        }

    @property
    def takes_attachments(self) -> bool:
        """Whether files are sent beside the body."""
        return "attachments" in self.arguments

    @property
    def reference(self) -> str:
        """The address of the platform's reference."""
        return next(iter(re.findall(r"^Reference: (\S+)", self.documentation, re.MULTILINE)), "")


def _argument(arguments: Mapping[str, str], wire: str, place: str) -> str:
    """Return the argument for a parameter; its place is in the name where another has the same."""
    plain = "".join(words(wire))
    return arguments.get(plain + place) or arguments[plain]


_CAPITALS: Final = frozenset({"sms", "mms", "ivr", "api", "a2p", "sip", "id", "scim"})


def object_members(schema: JsonObject) -> tuple[dict[str, JsonObject], set[str]]:
    """Return the members of an object with their schemas, and the names of those required.

    Those of alternatives are members too; what one alternative requires, another may lack.
    """
    schema = resolved(schema)
    properties: dict[str, JsonObject] = dict(schema.get("properties", {}))
    required = set(schema.get("required", ()))
    for part in schema.get("allOf", ()):
        inner, needed = object_members(part)
        properties = inner | properties
        required |= needed
    alternatives = [object_members(p) for p in [*schema.get("oneOf", ()), *schema.get("anyOf", ())]]
    for inner, _ in alternatives:
        for name, member in inner.items():
            properties[name] = _either(properties[name], member) if name in properties else member
    if alternatives:
        required |= set.intersection(*(needed for _, needed in alternatives))
    return properties, required


def _either(one: JsonObject, other: JsonObject) -> JsonObject:
    """Return the schema of a member that two alternatives have, with the values of both."""
    first, second = resolved(one), resolved(other)
    if "enum" in first and "enum" in second:
        return first | {"enum": list(dict.fromkeys([*first["enum"], *second["enum"]]))}
    return one


@cache
def operations() -> dict[str, OperationInfo]:
    """Return all operations by their ids."""
    from ringkit_api.operations import OPERATIONS

    return {
        item["operationId"]: OperationInfo(
            item["operationId"], *OPERATIONS[item["operationId"]], method.upper(), path, item
        )
        for path, methods in description()["paths"].items()
        for method, item in methods.items()
        if method in _METHODS
    }


def known_names() -> dict[str, OperationInfo]:
    """Return the operations by every name that they can be called by, in lower case."""
    found: dict[str, OperationInfo] = {}
    for info in operations().values():
        # A function name may occur in two modules; it then names neither.
        short = info.function_name
        found[short] = None if short in found else info  # type: ignore[assignment]
    for info in operations().values():
        found[info.name] = found[info.id.lower()] = info
    return {name: info for name, info in found.items() if info is not None}


def find(name: str) -> OperationInfo | None:
    """Return the operation with this name, in any case, with dots, dashes or underscores.

    `createSMSMessage`, `sms.create_sms_message`, `create-sms-message` and
    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms` are one.
    """
    method, _, path = name.strip().partition(" ")
    if path:
        return at(method, path.strip())
    return known_names().get(name.strip().lower().replace("-", "_"))


def require(name: str) -> OperationInfo:
    """Return the operation with this name. Raises UsageError that proposes similar ones."""
    info = find(name)
    if info is None:
        raise click.UsageError(f"There is no operation {name!r}. {advice(name)}")
    return info


def advice(name: str) -> str:
    """Return a hint for the name of no operation: those that are similar."""
    similar = similar_names(name)
    if similar:
        return f"Did you mean {' or '.join(similar)}?"
    return "See 'ringkit api --list'."


def similar_names(name: str) -> list[str]:
    """Return the ids of operations with a similar name, the most similar one first."""
    known = known_names()
    close = get_close_matches(name.lower().replace("-", "_"), known, n=5, cutoff=0.7)
    return list(dict.fromkeys(known[found].id for found in close))[:3]


def at(method: str, path: str) -> OperationInfo | None:
    """Return the operation that a request with this method and path is, None if none is."""
    segments = path.partition("?")[0].rstrip("/").split("/")
    for info in _by_shape().get((method.upper(), len(segments)), ()):
        template = info.path.split("/")
        if all(_fits(part, given) for part, given in zip(template, segments, strict=True)):
            return info
    return None


def _fits(part: str, given: str) -> bool:
    is_value = _PLACEHOLDER.fullmatch(part) is not None
    return bool(given) if is_value else part == unquote(given)


@cache
def _by_shape() -> dict[tuple[str, int], list[OperationInfo]]:
    """Return the operations by method and number of segments, fixed segments first."""
    found: dict[tuple[str, int], list[OperationInfo]] = {}
    for info in operations().values():
        found.setdefault((info.method, info.path.count("/") + 1), []).append(info)
    for entries in found.values():
        entries.sort(key=lambda info: [segment.startswith("{") for segment in info.path.split("/")])
    return found


def path_parameters(path: str) -> Iterator[str]:
    """Yield the names of the placeholders in a path."""
    yield from _PLACEHOLDER.findall(path)
