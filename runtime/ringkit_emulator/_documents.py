"""The type of JSON objects, and functions that combine them."""

from __future__ import annotations

from typing import Any, TypeAlias

Document: TypeAlias = dict[str, Any]


def merged(base: Document, changes: Document) -> Document:
    """Return `base` updated with `changes`: objects are merged, all other values replaced."""
    result = dict(base)
    for name, value in changes.items():
        old = result.get(name)
        if isinstance(old, dict) and isinstance(value, dict):
            value = merged(old, value)
        result[name] = value
    return result


def without_none(document: Document) -> Document:
    """Return `document` without the members that are None."""
    return {name: value for name, value in document.items() if value is not None}
