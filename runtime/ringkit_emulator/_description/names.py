"""Members of a value that its schema declares nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ringkit_emulator._description.document import Description, Schema


def unknown_members(
    description: Description, schema: Schema, value: Any, place: str = ""
) -> Iterable[str]:
    """Yield the members of `value` that `schema` declares nowhere."""
    members, items, free = _declared_members(description, schema)
    if isinstance(value, list):
        for index, item in enumerate(value):
            for part in items:
                yield from unknown_members(description, part, item, f"{place}[{index}]")
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
