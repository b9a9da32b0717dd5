"""Validation of JSON values against the schemas of the description."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from typing import Any, Final, Literal

import jsonschema_rs
from attrs import frozen

from ringkit_emulator._description.document import Description, Schema, load_description
from ringkit_emulator._times import parse_time

Direction = Literal["request", "response"]

_OMITTABLE_MARKER: Final = {"request": "readOnly", "response": "writeOnly"}
_DIGITS: Final = re.compile(r"-?\d{1,18}")
_OPENAPI_ONLY: Final = frozenset({"discriminator", "xml", "externalDocs", "example"})


@frozen
class Mismatch:
    """One error of validation; `path` are the names and indexes from the root."""

    path: tuple[str | int, ...]
    message: str

    @property
    def name(self) -> str:
        """The path as text, such as `to[0].phoneNumber`; empty for the root."""
        name = ""
        for part in self.path:
            name += f"[{part}]" if isinstance(part, int) else f".{part}" if name else part
        return name


class Schemas:
    """Validators for the schemas of a description, compiled on first use.

    Required members that are read-only may be missing in the direction `request`, those that are
    write-only in the direction `response`.
    """

    def __init__(self, description: Description, direction: Direction) -> None:
        self._description = description
        self._direction: Direction = direction
        self._base = f"urn:description:{direction}"
        self._validators: dict[int, tuple[Schema, jsonschema_rs.Draft202012Validator]] = {}

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        components = self._description.document.get("components", {})
        document = {
            "components": {
                kind: {name: self.converted(schema) for name, schema in components[kind].items()}
                for kind in ("schemas",)
                if kind in components
            }
        }
        return jsonschema_rs.Registry([(self._base, document)])

    def mismatches(self, schema: Schema, value: Any) -> Iterator[Mismatch]:
        """Yield all errors of `value` against `schema`."""
        for error in self._validator(schema).iter_errors(value):
            path = tuple(error.instance_path)
            missing = getattr(error.kind, "property", None)
            if error.kind.name == "required" and missing:
                path += (missing,)
            yield Mismatch(path, error.message)

    def valid(self, schema: Schema, value: Any) -> bool:
        """Return whether `value` matches `schema`."""
        return self._validator(schema).is_valid(value)

    def _validator(self, schema: Schema) -> jsonschema_rs.Draft202012Validator:
        known = self._validators.get(id(schema))
        if known is None:
            # The schema is kept with its validator: the id of a freed object can be reused.
            validator = jsonschema_rs.Draft202012Validator(
                self.converted(schema),
                registry=self._registry,
                validate_formats=True,
                formats=_FORMATS,
            )
            known = self._validators[id(schema)] = (schema, validator)
        return known[1]

    def converted(self, schema: Any) -> Any:
        """Return an OpenAPI schema as JSON Schema, with references into the registry."""
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            return {"$ref": self._base + schema["$ref"]}
        # The branches of a union are open objects that overlap: valid values often match several,
        # so oneOf is treated as anyOf.
        result = {
            "anyOf" if name == "oneOf" else name: self._converted_keyword(name, value)
            for name, value in schema.items()
            if name not in _OPENAPI_ONLY
        }
        if "required" in result:
            result["required"] = self._required(schema)
        _draft4_bounds(result)
        return _with_null(result) if result.pop("nullable", False) else result

    def _converted_keyword(self, name: str, value: Any) -> Any:
        if name in ("allOf", "anyOf", "oneOf"):
            return [self.converted(item) for item in value]
        if name == "properties":
            return {key: self.converted(item) for key, item in value.items()}
        if name in ("items", "additionalProperties", "not"):
            return self.converted(value)
        return value

    def _required(self, schema: Schema) -> list[str]:
        hidden = _OMITTABLE_MARKER[self._direction]
        properties = schema.get("properties", {})
        return [
            name
            for name in schema["required"]
            if not self._description.resolve(properties.get(name, {})).get(hidden)
        ]


def coerced(description: Description, schema: Schema, value: Any) -> Any:
    """Return `value` with numbers as texts, and digits as numbers, where `schema` wants them.

    The platform reads a scalar of the one kind as one of the other.
    """
    members, items, _ = _declared_members(description, schema)
    if isinstance(value, dict):
        return {
            name: coerced(description, members[name], inner) if name in members else inner
            for name, inner in value.items()
        }
    if isinstance(value, list):
        return [coerced(description, items[0], inner) if items else inner for inner in value]
    kinds = _kinds(description, schema)
    if kinds == {"string"} and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if kinds == {"integer"} and isinstance(value, str) and _DIGITS.fullmatch(value):
        return int(value)
    return value


def _kinds(description: Description, schema: Schema) -> set[str]:
    """Return the types that a schema names, also in the branches of its unions."""
    schema = description.resolve(schema)
    kind = schema.get("type", "string" if "enum" in schema else [])
    kinds: set[str] = {*kind} - {"null"} if isinstance(kind, list) else {kind}
    for union in ("allOf", "anyOf", "oneOf"):
        for member in schema.get(union, ()):
            kinds |= _kinds(description, member)
    return kinds


def unknown_members(
    description: Description, schema: Schema, value: Any, place: str = ""
) -> Iterable[str]:
    """Yield the paths of the members of `value` that `schema` does not declare."""
    members, items, free = _declared_members(description, schema)
    if isinstance(value, list):
        # Items of one of several unions: what one of them declares is known.
        for index, item in enumerate(value if items else ()):
            yield from unknown_members(description, {"anyOf": items}, item, f"{place}[{index}]")
    elif isinstance(value, dict) and members and not free:
        for name, item in value.items():
            here = f"{place}.{name}" if place else name
            if name not in members:
                yield here
            else:
                yield from unknown_members(description, members[name], item, here)


def _declared_members(
    description: Description, schema: Schema
) -> tuple[dict[str, Schema], list[Schema], bool]:
    schema = description.resolve(schema)
    members: dict[str, Schema] = dict(schema.get("properties", {}))
    items: list[Schema] = [schema["items"]] if "items" in schema else []
    free = bool(schema.get("additionalProperties", False))
    for union in ("allOf", "anyOf", "oneOf"):
        for member in schema.get(union, ()):
            inner, inner_items, inner_free = _declared_members(description, member)
            for name, node in inner.items():
                members[name] = {"anyOf": [members[name], node]} if name in members else node
            items += inner_items
            free = free or inner_free
    return members, items, free


@cache
def load_schemas(direction: Direction) -> Schemas:
    """Return the validators of `load_description()`, shared by all emulators of the process."""
    return Schemas(load_description(), direction)


def _is_date_time(text: str) -> bool:
    try:
        parse_time(text)
    except ValueError:
        return False
    return True


def _any_text(_text: str) -> bool:
    return True


# The platform accepts dates of any precision. Other formats of the description are not reliable:
# some ids have the format uri, and times have no offset. They are not validated.
_FORMATS: Final[dict[str, Callable[[str], bool]]] = {
    "date-time": _is_date_time,
    "email": lambda text: "@" in text,
    **dict.fromkeys(("uri", "time", "uuid", "ipv4", "date"), _any_text),
}


def _draft4_bounds(schema: Schema) -> None:
    for bound, exclusive in (
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ):
        flag = schema.get(exclusive)
        if isinstance(flag, bool):
            del schema[exclusive]
            if flag and bound in schema:
                schema[exclusive] = schema.pop(bound)


def _with_null(schema: Schema) -> Schema:
    kind = schema.get("type")
    if kind is None or isinstance(kind, list):
        return {"anyOf": [schema, {"type": "null"}]}
    if "enum" in schema:
        schema = schema | {"enum": [*schema["enum"], None]}
    return schema | {"type": [kind, "null"]}
