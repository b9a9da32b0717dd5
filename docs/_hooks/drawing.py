"""Draws the rooms of a package as SVG, from the table of docs/architecture.md.

Its lines and letters have their looks from docs/assets/site.css, so that they follow the scheme.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

_WIDTH: Final = 640
_BOX_HEIGHT: Final = 30
_GAP: Final = 12
_FLOOR_HEIGHT: Final = 62
_LETTER: Final = 7.4
_MARGIN: Final = 12

Imports = dict[str, set[str]]


def imports_in(page: str, package: str) -> Imports:
    """Return what each room of a package imports, from the table of the page."""
    table = page.partition(f"<!-- imports of {package} -->")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| `([^`]+)` \|.*\|([^|]*)\|$", table, re.MULTILINE)
    return {room: set(re.findall(r"`([^`]+)`", imports)) for room, imports in rows}


def floors(imports: Imports) -> list[list[str]]:
    """Return the rooms by floor: each room is above all rooms that it imports."""
    known = {room.strip("/"): room for room in imports}
    heights: dict[str, int] = {}

    def height(room: str) -> int:
        if room not in heights:
            below = [height(known[each]) for each in imports[room]]
            heights[room] = 1 + max(below, default=-1)
        return heights[room]

    rows: list[list[str]] = []
    for room in imports:
        while len(rows) <= height(room):
            rows.append([])
        rows[height(room)].append(room)
    return rows


def arrows(imports: Imports) -> list[tuple[str, str]]:
    """Return the imports that are not there through another room as well."""
    known = {room.strip("/"): room for room in imports}
    direct = {room: {known[each] for each in below} for room, below in imports.items()}
    reached: dict[str, set[str]] = {}

    def reach(room: str) -> set[str]:
        if room not in reached:
            reached[room] = direct[room].union(*(reach(each) for each in direct[room]))
        return reached[room]

    return [
        (room, below)
        for room in imports
        for below in sorted(direct[room])
        if not any(below in reach(other) for other in direct[room] - {below})
    ]


def draw(imports: Imports, title: str) -> str:
    """Return SVG: a box for each room, floor above floor, and a line to what it imports."""
    lines = [line for floor in reversed(floors(imports)) for line in _fitting(floor)]
    places: dict[str, tuple[float, float, float]] = {}
    for number, line in enumerate(lines):
        widths = [_LETTER * len(room) + 18 for room in line]
        left = (_WIDTH - sum(widths) - _GAP * (len(line) - 1)) / 2
        for room, width in zip(line, widths, strict=True):
            places[room] = (left, _MARGIN + number * _FLOOR_HEIGHT, width)
            left += width + _GAP
    height = 2 * _MARGIN + (len(lines) - 1) * _FLOOR_HEIGHT + _BOX_HEIGHT
    shapes = [_line(places[above], places[below]) for above, below in arrows(imports)]
    shapes += [_box(room, place) for room, place in places.items()]
    return (
        f'<svg class="rooms" viewBox="0 0 {_WIDTH} {height}" role="img" '
        f'xmlns="http://www.w3.org/2000/svg"><title>{escape(title)}</title>'
        f"{''.join(shapes)}</svg>"
    )


def _fitting(floor: list[str]) -> list[list[str]]:
    """Return a floor in as many lines as its boxes need."""
    lines: list[list[str]] = [[]]
    used = 0.0
    for room in floor:
        width = _LETTER * len(room) + 18 + _GAP
        if used + width > _WIDTH and lines[-1]:
            lines.append([])
            used = 0.0
        lines[-1].append(room)
        used += width
    return lines


def _line(above: tuple[float, float, float], below: tuple[float, float, float]) -> str:
    x1, y1 = above[0] + above[2] / 2, above[1] + _BOX_HEIGHT
    x2, y2 = below[0] + below[2] / 2, below[1]
    bend = (y2 - y1) / 2
    return f'<path d="M{x1:.0f} {y1}C{x1:.0f} {y1 + bend} {x2:.0f} {y2 - bend} {x2:.0f} {y2}"/>'


def _box(room: str, place: tuple[float, float, float]) -> str:
    left, top, width = place
    return (
        f'<rect x="{left:.0f}" y="{top}" width="{width:.0f}" height="{_BOX_HEIGHT}" rx="4"/>'
        f'<text x="{left + width / 2:.0f}" y="{top + 20}">{escape(room)}</text>'
    )
