"""Where in a document an object stands. Only errors need it, so nothing is recorded for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ringkit._model.base import Model


def path_of(owner: Model, name: str) -> str:
    """Return the JSON path of `owner` in the document it came with: `$.records[3].from`.

    The path starts with `name` if the document is gone: an object does not keep it alive.
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
        if isinstance(value, Model):
            value = value._data
        if isinstance(value, dict):
            yield path, value
            pending += [(f"{path}.{key}", item) for key, item in value.items()]
        elif isinstance(value, list):
            pending += [(f"{path}[{index}]", item) for index, item in enumerate(value)]
