"""Routing: finds the operations of a path; literal segments go before parameters."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from urllib.parse import unquote

from attrs import define, field, frozen

from ringkit_emulator._description.document import Operation, load_description


@define
class _Node:
    literals: dict[str, _Node] = field(factory=dict)
    parameter: _Node | None = None
    operations: dict[str, Operation] = field(factory=dict)


@frozen
class Match:
    """The operations of a path by method, and the decoded values of its parameters in order."""

    operations: dict[str, Operation]
    values: tuple[str, ...]

    def arguments(self, operation: Operation) -> dict[str, str]:
        """Return the values by the parameter names of `operation`."""
        return dict(zip(path_names(operation.template), self.values, strict=True))


def path_names(template: str) -> list[str]:
    """Return the parameter names of a path template, in order."""
    return [part[1:-1] for part in template.split("/") if part.startswith("{")]


class Routes:
    """The path templates of all operations, as a tree of segments."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        for operation in operations:
            self._add(operation)

    def _add(self, operation: Operation) -> None:
        node = self._root
        for part in _segments(operation.template):
            if part.startswith("{"):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(part, _Node())
        node.operations[operation.method] = operation

    def find(self, path: str) -> Match | None:
        """Return the operations of a percent-encoded path, or None for an unknown path."""
        parts = [unquote(part) for part in _segments(path)]
        return _descend(self._root, parts, 0, ())


@cache
def load_routes() -> Routes:
    """Return the routes of `load_description()`, built once per process."""
    return Routes(load_description().operations.values())


def _segments(path: str) -> list[str]:
    return path.strip("/").split("/")


def _descend(node: _Node, parts: list[str], depth: int, values: tuple[str, ...]) -> Match | None:
    if depth == len(parts):
        return Match(node.operations, values) if node.operations else None
    part = parts[depth]
    literal = node.literals.get(part)
    if literal is not None:
        found = _descend(literal, parts, depth + 1, values)
        if found is not None:
            return found
    if node.parameter is None or not part:
        return None
    return _descend(node.parameter, parts, depth + 1, (*values, part))
