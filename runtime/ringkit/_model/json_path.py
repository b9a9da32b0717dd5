"""The JSON path of an object in its document, for error messages.

Paths are searched for when an error needs one: decoding records nothing for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ringkit._model.json_object import JsonObject


def path_of(owner: JsonObject, name: str) -> str:
    """Return the JSON path of `owner` in its document, such as `$.records[3].from`.

    Returns `name` if the document no longer exists: an object does not keep it in memory.
    """
    root = owner._root() if owner._root is not None else None
    if root is None:
        return name
    for path, found in _objects(root._data, "$"):
        if found is owner._data:
            return path
    return name


def _objects(value: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    pending = [(path, value)]
    while pending:
        path, value = pending.pop()
        if isinstance(value, JsonObject):
            value = value._data
        if isinstance(value, dict):
            yield path, value
            pending += [(f"{path}.{key}", item) for key, item in value.items()]
        elif isinstance(value, list):
            pending += [(f"{path}[{index}]", item) for index, item in enumerate(value)]
