"""The root of the command: its help, unknown commands, a missing extra."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ringkit_cli._main import COMMANDS, root
from tests.cli.support import environment, ringkit


def test_the_help_lists_every_command_without_loading_it(tmp_path: Path) -> None:
    program = (
        "import sys; from ringkit_cli._main import run; run(['--help']); "
        "print(sorted({n.partition('.')[0] for n in sys.modules} & {'ringkit','rich','httpx'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    *text, loaded = done.stdout.splitlines()
    assert loaded == "[]"
    for section in COMMANDS.values():
        for name, entry in section.items():
            assert any(line.split()[:1] == [name] for line in text), name
            assert len(entry.summary) < 70


def test_every_command_is_there_and_says_what_it_does() -> None:
    context = root.make_context("ringkit", ["--help"], resilient_parsing=True)
    for name in root.list_commands(context):
        found = root.get_command(context, name)
        assert found is not None
        assert found.help, name


def test_a_misspelled_command_is_a_usage_error(tmp_path: Path) -> None:
    done = ringkit("lgoin", env=environment(tmp_path))
    assert done.returncode == 2
    assert "There is no command 'lgoin'" in done.stderr


def test_without_its_libraries_the_command_names_the_extra(tmp_path: Path) -> None:
    program = "import sys; sys.modules['click'] = None; from ringkit_cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr == "ringkit: the command needs click: pip install 'ringkit[cli]'\n"
