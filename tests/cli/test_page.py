"""docs/command.md and README: shell programs run, and the table of exit codes is complete."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from ringkit_cli._exit_codes import ExitCode
from ringkit_cli._main import COMMANDS
from ringkit_emulator import Emulator
from tests.cli.support import environment, variables
from tests.support.clocks import hurried
from tests.support.platform import NO_LIMITS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "command.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
#: The sections whose shell programs are run, each as it stands.
SECTIONS = [
    "Messages", "Exports", "Downloads", "An emulator for the shell", "Completion",
    "From a terminal",
]  # fmt: skip


def section(title: str, page: str = PAGE) -> str:
    return page.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def test_the_exit_codes() -> None:
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \|", section("Exit codes"), re.MULTILINE)
    assert {name: int(code) for code, name in rows} == {code.name: code for code in ExitCode}


def test_every_command_is_on_the_page() -> None:
    for commands in COMMANDS.values():
        for name in commands:
            assert f"ringkit {name}" in PAGE


@pytest.mark.parametrize("title", SECTIONS)
def test_shell_programs(title: str, tmp_path: Path) -> None:
    text = section(title) or section(title, README)
    (program,) = re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    command = f'ringkit() {{ "{sys.executable}" -W ignore -m ringkit_cli "$@"; }}\n'
    with Emulator(limits=NO_LIMITS) as platform, hurried(platform.clock.advance):
        env = environment(tmp_path / "settings", variables(platform) | {"TMPDIR": str(tmp_path)})
        done = subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", command + program],
            env=env, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout or title == "Completion"
