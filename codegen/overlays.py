"""Corrections to the description: OpenAPI Overlay 1.0 documents in spec/overlays.

Specification: https://spec.openapis.org/overlay/v1.0.0.html. Used by the pipeline only.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Final

import jsonpath
from jsonpath.filter import BaseExpression, InfixExpression
from jsonpath.segments import JSONPathRecursiveDescentSegment
from jsonpath.selectors import Filter, JSONPathSelector

from codegen.document import CodegenError, Document, Json, load, without_collection

#: A name, or any, that needs no brackets.
_IN_BRACKETS: Final = re.compile(r"(?<!\.)\[(?:'([A-Za-z_]\w*)'|(\*))\]")


@dataclass(frozen=True)
class Action:
    """One correction: where (RFC 9535 JSONPath), what, and why."""

    overlay: str
    target: str
    reason: str
    update: Json = None
    remove: bool = False


@dataclass(frozen=True)
class Missing:
    """A target that an action found nothing at; of several targets, each by itself."""

    action: Action
    target: str

    def __str__(self) -> str:
        return f"{self.action.overlay}: nothing at {self.target}"


def read_overlays(directory: Path) -> list[Action]:
    """Return the actions of every overlay in `directory`, by file name, then in written order."""
    return [action for path in sorted(directory.glob("*.yaml")) for action in _read(path)]


def _read(path: Path) -> Iterable[Action]:
    overlay = load(path)
    if not str(overlay.get("overlay", "")).startswith("1.0"):
        raise CodegenError(f"{path.name}: not an OpenAPI Overlay 1.0 document")
    for number, action in enumerate(overlay.get("actions", []), 1):
        unknown = action.keys() - {"target", "description", "update", "remove"}
        if unknown or not action.get("target") or not action.get("description"):
            raise CodegenError(
                f"{path.name}, action {number}: needs a target, a description (the reason), and "
                f"update or remove; got {sorted(action)}"
            )
        if ("update" in action) == bool(action.get("remove")):
            raise CodegenError(f"{path.name}, action {number}: either update or remove")
        yield Action(
            path.name,
            action["target"],
            action["description"],
            action.get("update"),
            bool(action.get("remove")),
        )


@without_collection()
def apply_overlays(document: Document, actions: Iterable[Action]) -> tuple[Document, list[Missing]]:
    """Return the corrected document, and each literal target that is not there.

    A target that selects nothing is no error: another edition of the description may lack what
    this one has wrong.
    """
    corrected = copy.deepcopy(document)
    missing = []
    for action in actions:
        matches = list(_query(action.target).finditer(corrected))
        single = literal_targets(action.target)
        if not matches and len(single) == 1:
            missing.append(Missing(action, action.target))
        elif len(single) > 1:
            # A filter that reads from the root may compare with what no target lies in.
            reads_root = "$" in action.target[1:]
            places = [match.parts for match in matches]
            around = corrected if reads_root else _around(corrected, places)
            missing += [
                Missing(action, target) for target in single if _query(target).match(around) is None
            ]
        # Backwards, so that removing an element leaves the indices before it as they were.
        for match in reversed(matches):
            if action.remove:
                if match.parent is None:
                    raise CodegenError(f"{action.overlay}: the root cannot be removed")
                parent: Json = match.parent.obj
                del parent[match.parts[-1]]
            else:
                _update(match.obj, copy.deepcopy(action.update), action)
    return corrected, missing


def _around(document: Document, places: list[tuple[str | int, ...]]) -> Document:
    """Return the part of the document that has `places`: whole operations and components.

    What one of several targets finds lies in what all of them found.
    """
    found: Document = {}
    for place in places:
        match place:
            case (str(section), str(entry), str(key), *_):
                value = document[section][entry][key]
                found.setdefault(section, {}).setdefault(entry, {})[key] = value
            case _:
                return document
    return found


@cache  # the pipeline and the change report apply the same corrections to several documents
def _query(target: str) -> jsonpath.JSONPath:
    query = jsonpath.compile(target)
    if not isinstance(query, jsonpath.JSONPath):
        raise CodegenError(f"{target}: one query, not several that are joined")
    return query


@cache
def literal_targets(target: str) -> list[str]:
    """Return an expression for each target that a JSONPath lists with `,` or `||`."""
    choices = []
    for segment in _query(target).segments:
        descent = ".." if isinstance(segment, JSONPathRecursiveDescentSegment) else ""
        options = [option for one in segment.selectors for option in _alternatives(one)]
        choices.append([f"{descent}[{option}]" for option in options])
    return [_IN_BRACKETS.sub(r".\1\2", f"${''.join(parts)}") for parts in product(*choices)]


def _alternatives(selector: JSONPathSelector) -> list[str]:
    if isinstance(selector, Filter):
        return [f"?{condition}" for condition in _conditions(selector.expression.expression)]
    return [str(selector)]


def _conditions(expression: BaseExpression) -> list[str]:
    if isinstance(expression, InfixExpression) and expression.operator == "||":
        return [*_conditions(expression.left), *_conditions(expression.right)]
    return [str(expression)]


def _update(target: Json, update: Json, action: Action) -> None:
    if isinstance(target, list):
        target.append(update)
    elif isinstance(target, dict) and isinstance(update, dict):
        _merge(target, update)
    else:
        raise CodegenError(f"{action.overlay}: {action.target} is neither an object nor an array")


def _merge(target: Document, update: Document) -> None:
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(value)
        else:
            target[key] = value
