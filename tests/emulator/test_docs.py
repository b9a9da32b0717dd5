"""docs/emulator.md: its programs run, its tables are complete."""

import re
from inspect import signature
from pathlib import Path

from attrs import fields_dict

from ringkit_emulator import Emulator, Options
from tests.architecture.import_graph import circles, modules, room, room_arrows

PAGE = (Path(__file__).parents[2] / "docs" / "emulator.md").read_text("utf-8")


def test_every_operation_of_the_control_is_in_the_table() -> None:
    with Emulator() as emulator:
        offered = set(emulator._http_control.operations)
    table = PAGE.partition("| `op` |")[2].partition("\n\n")[0]
    named = {
        name
        for row in re.findall(r"^\|([^|]*)\|", table, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", row)
    }
    assert named == offered


def test_every_keyword_is_an_option() -> None:
    assert set(signature(Emulator).parameters) == set(fields_dict(Options))


def test_modules_import_only_what_is_above_them_in_the_table() -> None:
    table = PAGE.partition("| module | contents |\n|---|---|\n")[2].partition("\n\n")[0]
    rows = [re.findall(r"`(_\w+)`", line.split("|")[1]) for line in table.splitlines()]
    position = {name: number for number, row in enumerate(rows) for name in row}
    outside_the_table = {"__init__", "__main__", "pytest_plugin"}
    rooms = {room(module) for module in modules("ringkit_emulator")}
    assert set(position) == rooms - outside_the_table - {"ringkit_emulator"}
    arrows = room_arrows("ringkit_emulator")
    upward = [
        places
        for (importer, imported), places in arrows.items()
        if importer in position and position[imported] > position[importer]
    ]
    assert upward == []
    assert circles(arrow for arrow in arrows if arrow[0] in position) == []
