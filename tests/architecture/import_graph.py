"""Reads the import graph of the source tree: every import, type-only and local ones included."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = {
    "ringkit": ROOT / "runtime" / "ringkit",
    "ringkit_cli": ROOT / "runtime" / "ringkit_cli",
    "ringkit_emulator": ROOT / "runtime" / "ringkit_emulator",
    "codegen": ROOT / "codegen",
}


@cache
def modules(package: str) -> dict[str, Path]:
    """Return the modules of a package by their dotted names."""
    folder = SOURCES[package]
    found = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def syntax_tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Yield the dotted names that a module imports, with their lines."""
    for node in ast.walk(syntax_tree(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: a relative import"
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def target(name: str, known: Iterable[str]) -> str | None:
    """Return the module that an imported name belongs to: the name itself or its parent."""
    for candidate in (name, name.rpartition(".")[0]):
        if candidate in known:
            return candidate
    return None


def module_arrows(package: str) -> Iterator[tuple[str, str, int]]:
    """Yield (importing module, imported module, line) within a package."""
    known = modules(package)
    for module, path in known.items():
        for name, line in imports(path):
            imported = target(name, known)
            if imported and imported != module:
                yield module, imported, line


def room(module: str) -> str:
    """Return the room a module is in: the folder or file below the package."""
    return module.split(".")[1] if "." in module else "__init__"


def room_arrows(package: str) -> dict[tuple[str, str], list[str]]:
    """Return the arrows between rooms, each with the places it comes from."""
    found: dict[tuple[str, str], list[str]] = {}
    for module, imported, line in module_arrows(package):
        arrow = (room(module), room(imported))
        if arrow[0] != arrow[1]:
            found.setdefault(arrow, []).append(f"{module}:{line} imports {imported}")
    return found


def circles(arrows: Iterable[tuple[str, str]]) -> list[set[str]]:
    """Return the strongly connected groups of more than one node (Tarjan)."""
    following: dict[str, set[str]] = {}
    for start, end in arrows:
        following.setdefault(start, set()).add(end)
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[set[str]] = []

    def visit(node: str) -> None:
        index[node] = low[node] = len(index)
        stack.append(node)
        for other in following.get(node, ()):
            if other not in index:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            group = set()
            while node not in group:
                group.add(stack.pop())
            if len(group) > 1:
                found.append(group)

    for node in list(following):
        if node not in index:
            visit(node)
    return found
