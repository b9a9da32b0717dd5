"""The forms an example is shown in: as written, for `RingCentral`, and for `AsyncRingCentral`."""

from __future__ import annotations

import ast
from typing import Final, cast

_CLIENT: Final = "rc"


def asynchronous(code: str) -> str:
    """Return an example written for `RingCentral` as it is for `AsyncRingCentral`.

    Calls of the client are awaited; what iterates over them or opens them is `async`.
    """
    tree = ast.parse(code)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    edits: list[tuple[int, int, str]] = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not is_of_client(node.func):
            continue
        parent = parents[node]
        if isinstance(parent, ast.For) and parent.iter is node:
            edits.append((parent.lineno, parent.col_offset, "async "))
        elif isinstance(parent, ast.comprehension) and parent.iter is node:
            edits.append((*_word_before(code, parent.target, "for"), "async "))
        elif isinstance(parent, ast.withitem):
            statement = cast("ast.With", parents[parent])
            edits.append((statement.lineno, statement.col_offset, "async "))
        else:
            edits += _awaited(node, inside=isinstance(parent, ast.Attribute | ast.Subscript))
    return _edited(code, edits)


def is_of_client(node: ast.expr) -> bool:
    """Tell whether an expression is a plain chain of names that starts with the client."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name) and node.id == _CLIENT


def _awaited(node: ast.Call, *, inside: bool) -> list[tuple[int, int, str]]:
    if not inside:
        return [(node.lineno, node.col_offset, "await ")]
    end = (cast("int", node.end_lineno), cast("int", node.end_col_offset))
    return [(node.lineno, node.col_offset, "(await "), (*end, ")")]


def _word_before(code: str, node: ast.expr, word: str) -> tuple[int, int]:
    """Return the place of the last `word` before a node."""
    lines = code.encode().split(b"\n")
    line, end = node.lineno, node.col_offset
    while (column := lines[line - 1].rfind(word.encode(), 0, end)) < 0:
        line, end = line - 1, len(lines[line - 2])
    return line, column


def _edited(code: str, edits: list[tuple[int, int, str]]) -> str:
    # Places are in bytes (ast), and each edit moves what stands behind it: the last one first.
    lines = [line.encode() for line in code.split("\n")]
    for line, column, text in sorted(set(edits), reverse=True):
        found = lines[line - 1]
        lines[line - 1] = found[:column] + text.encode() + found[column:]
    return b"\n".join(lines).decode()
