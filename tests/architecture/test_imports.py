"""The import tables of docs/architecture.md are the import graph of the code.

Type-only imports and imports inside functions count like any other. The table lists rooms from the
bottom up: what a room imports stands above it, so that no arrow points upward and there is no
circle.
"""

from __future__ import annotations

import re
from functools import cache

import pytest

from tests.architecture.import_graph import (
    ROOT,
    circles,
    module_arrows,
    modules,
    room,
    room_arrows,
)

PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
PACKAGES = ["ringkit", "ringkit_cli", "ringkit_emulator", "codegen"]
#: Modules that import another package: a demonstration, and what hands out clients to tests.
EXCEPTIONS = {"ringkit.demo", "ringkit_emulator._clients", "ringkit_emulator.pytest_plugin"}


def table(package: str) -> dict[str, set[str]]:
    """Return the rooms of a package in the order of its table, each with what it may import."""
    section = PAGE.partition(f"<!-- imports of {package} -->")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| `([^`]+)` \|[^|]*\|([^|]*)\|$", section, re.MULTILINE)
    return {name.strip("/"): set(re.findall(r"`([^`]+)`", imported)) for name, imported in rows}


@cache
def arrows(package: str) -> dict[tuple[str, str], list[str]]:
    """Return the arrows between rooms; the package root re-exports and may import anything."""
    found = room_arrows(package)
    return {arrow: places for arrow, places in found.items() if "__init__" not in arrow}


@pytest.mark.parametrize("package", PACKAGES)
def test_the_table_names_every_room(package: str) -> None:
    rooms = {room(module) for module in modules(package)} - {"__init__"}
    assert set(table(package)) == rooms


@pytest.mark.parametrize("package", PACKAGES)
def test_a_room_imports_what_its_row_says(package: str) -> None:
    rows = table(package)
    for (start, end), places in arrows(package).items():
        assert end in rows[start], places
    for start, imported in rows.items():
        for end in imported:
            assert (start, end) in arrows(package), f"{start} does not import {end}"


@pytest.mark.parametrize("package", PACKAGES)
def test_no_arrow_points_upward(package: str) -> None:
    order = list(table(package))
    for (start, end), places in arrows(package).items():
        assert order.index(end) < order.index(start), places
    assert circles(arrows(package)) == []


def test_rooms_are_few() -> None:
    assert len({room(module) for module in modules("ringkit")}) <= 34


def test_a_circle_is_found() -> None:
    assert circles([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")]) == [{"a", "b", "c"}]


def test_packages_import_one_way() -> None:
    from tests.architecture.import_graph import imports

    forbidden = {
        "ringkit": ("ringkit_cli", "ringkit_emulator", "codegen", "tests"),
        "ringkit_cli": ("codegen", "tests"),
        "ringkit_emulator": ("ringkit", "ringkit_cli", "codegen", "tests"),
        "codegen": ("ringkit", "ringkit_api", "ringkit_cli", "ringkit_emulator", "tests"),
    }
    for package, others in forbidden.items():
        for module, path in modules(package).items():
            if module in EXCEPTIONS:
                continue
            for name, line in imports(path):
                assert name.partition(".")[0] not in others, f"{module}:{line} imports {name}"


@pytest.mark.parametrize("package", PACKAGES)
def test_modules_in_a_room_have_no_circle(package: str) -> None:
    found = {
        (module, imported)
        for module, imported, _ in module_arrows(package)
        if modules(package)[module].name != "__init__.py"
    }
    assert circles(found) == []


def test_every_named_place_exists() -> None:
    """The answers to "where would I put" name files and folders that are there."""
    section = PAGE.partition("## Where would I put")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (?!a new|---)([^|]+) \| (.*) \|$", section, re.MULTILINE)
    assert len(rows) >= 8
    for _, answer in rows:
        places = re.findall(r"`((?:runtime|spec|codegen|docs)/[^`]+)`", answer)
        assert places, answer
        for place in places:
            assert (ROOT / place).exists(), place
