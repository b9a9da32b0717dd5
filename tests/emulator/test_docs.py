"""The documentation says what is so: its snippets run, its tables are complete."""

import re
import subprocess
import sys
from inspect import signature
from pathlib import Path

import pytest
from attrs import fields_dict

from ringkit_emulator import Emulator, Options

PAGE = (Path(__file__).parents[2] / "docs" / "emulator.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(number: int, tmp_path: Path) -> None:
    file = tmp_path / "test_snippet.py"
    file.write_text(SNIPPETS[number], "utf-8")
    is_test = "\ndef test_" in SNIPPETS[number]
    command = ["-m", "pytest", "-q", "-p", "no:cacheprovider"] if is_test else ["-W", "error"]
    done = subprocess.run(
        [sys.executable, *command, str(file)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


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
