"""`ringkit emulator`: the options of the package's own command, and background processes."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

import pytest

from ringkit_cli._commands.emulator import _arguments, command
from ringkit_cli._exit_codes import ExitCode
from ringkit_emulator import BackgroundEmulator
from ringkit_emulator.__main__ import make_parser
from tests.cli.support import environment, interrupt, run_here, start


@pytest.fixture
def env(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Variables of commands that find no emulator of other tests."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return environment(tmp_path / "settings", {"TMPDIR": str(tmp_path)})


def test_its_options_are_those_of_the_package() -> None:
    shown = {
        action.dest
        for action in make_parser()._actions
        if action.help != argparse.SUPPRESS and action.dest != "help"
    }
    assert {option.name for option in command.params} == shown
    assert {"port", "limit", "control", "env", "background"} <= shown


@pytest.mark.parametrize(
    ("arguments", "passed"),
    [
        ([], []),
        (["--port", "8080", "--env"], ["--port=8080", "--env"]),
        (["--limit", "Auth=9", "--limit", "Heavy=1"], ["--limit=Auth=9", "--limit=Heavy=1"]),
        (["--no-control"], ["--no-control"]),
        (["--control", "--seed", "-3"], ["--control", "--seed=-3"]),
    ],
)
def test_options_are_passed_on(arguments: list[str], passed: list[str]) -> None:
    context = command.make_context("emulator", list(arguments))
    assert sorted(_arguments(context.params)) == sorted(passed)
    make_parser().parse_args(passed)


def test_it_runs_until_ctrl_c(env: dict[str, str]) -> None:
    process = start("emulator", "--seed", "7", env=env)
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["url"].startswith("http://127.0.0.1:")
    interrupt(process)
    wrong = run_here("emulator", "--port", "many", env=env)
    assert wrong.code == ExitCode.USAGE
    assert "Error: Argument --port: invalid int value: 'many'." in wrong.stderr


def test_a_shell_uses_one_in_the_background(env: dict[str, str]) -> None:
    program = f"""
ringkit() {{ "{sys.executable}" -m ringkit_cli "$@"; }}
eval "$(ringkit emulator --env --background)"
ringkit sms --to +16505550166 Hello
ringkit emulator list
ringkit emulator stop
ringkit emulator stop
"""
    done = subprocess.run(
        ["bash", "-c", program], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    identifier, listed = done.stdout.splitlines()
    assert identifier.isdecimal()
    pid, url = listed.split("\t")
    said = done.stderr.splitlines()
    assert said == [
        f"the emulator runs in the background as process {pid}; 'ringkit emulator stop' ends it",
        f"emulator {pid} at {url}: ended",
        "No emulator runs in the background.",
    ]
    assert done.returncode == ExitCode.NOT_FOUND
    assert BackgroundEmulator.running() == []


def test_one_of_several_has_to_be_named(env: dict[str, str]) -> None:
    first, second = BackgroundEmulator.start(), BackgroundEmulator.start(["--seed", "2"])
    try:
        assert {found.pid for found in BackgroundEmulator.running()} == {first.pid, second.pid}
        unclear = run_here("emulator", "stop", env=env)
        assert unclear.code == ExitCode.USAGE
        assert f"{first.pid} ({first.url})" in unclear.stderr
        here = {**env, "RINGCENTRAL_SERVER_URL": second.url}
        assert run_here("emulator", "stop", env=here).code == 0
        assert BackgroundEmulator.running() == [first]
        assert json.loads(first.printed)["url"] == first.url
    finally:
        stopped = [emulator.stop() for emulator in (first, second)]
    assert stopped == [True, False]


def test_one_that_cannot_start_says_why(env: dict[str, str]) -> None:
    with pytest.raises(RuntimeError, match="argument --port"):
        BackgroundEmulator.start(["--port", "many"])
    done = run_here("emulator", "--background", "--port", "many", env=env)
    assert done.code == ExitCode.USAGE
    assert BackgroundEmulator.running() == []
