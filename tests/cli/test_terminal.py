"""The root and the long commands in a real terminal: help, errors, progress, questions."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ringkit import __version__
from ringkit_cli._exit_codes import ExitCode
from ringkit_cli._main import COMMANDS, root
from ringkit_emulator import Emulator
from tests.cli.support import environment, run_here, variables
from tests.downloads.server import media_host
from tests.support.platform import NO_LIMITS

pexpect = pytest.importorskip("pexpect", reason="pexpect needs a terminal of POSIX")


@pytest.fixture(scope="module")
def platform() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def env(platform: Emulator, tmp_path: Path) -> dict[str, str]:
    return environment(tmp_path / "settings", variables(platform) | {"TERM": "xterm"})


def terminal(env: dict[str, str], *arguments: str, cwd: Path | None = None) -> Any:
    """Start the command in a terminal."""
    return pexpect.spawn(
        sys.executable,
        ["-m", "ringkit_cli", *arguments],
        env=env,
        cwd=None if cwd is None else str(cwd),
        encoding="utf-8",
        timeout=20,
        dimensions=(40, 100),
    )


def end(process: Any) -> tuple[str, int]:
    """Return what else is printed, and the exit code."""
    text = process.read()
    process.close()
    return text, process.exitstatus


def test_help_version_and_a_mistake(env: dict[str, str]) -> None:
    text, code = end(terminal(env, "--help"))
    assert code == 0
    assert all(name in text for section in COMMANDS.values() for name in section)
    text, code = end(terminal(env, "--version"))
    assert (text.strip(), code) == (f"ringkit {__version__}", 0)
    text, code = end(terminal(env, "exprot"))
    assert code == ExitCode.USAGE
    assert "There is no command 'exprot'. Did you mean 'export'?" in text


def test_every_command_has_help_with_examples() -> None:
    """`-h` everywhere, also of commands in groups."""
    context = root.make_context("ringkit", ["--help"], resilient_parsing=True)
    for name in root.list_commands(context):
        found = root.get_command(context, name)
        inner = list(getattr(found, "commands", {}))
        for arguments in ([name, "-h"], *([name, each, "-h"] for each in inner)):
            done = run_here(*arguments, env={})
            assert done.code == 0, arguments
            assert done.stdout.startswith(f"Usage: ringkit {' '.join(arguments[:-1])}"), arguments
            assert "Example" in done.stdout, arguments


def test_an_export_in_a_terminal_asks_and_shows_a_bar(
    platform: Emulator, env: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "calls.csv").write_text("older", "utf-8")
    platform.faults.add(kind="delay", path="*/call-log", seconds=1.0)
    arguments = ["export", "company-call-log", "calls.csv", "--since", "7d"]
    process = terminal(env, *arguments, cwd=tmp_path)
    process.expect_exact("calls.csv exists. Replace it? [y/N]: ")
    process.sendline("y")
    process.expect_exact("\u2501")  # the bar
    process.expect("file +calls.csv")
    text, code = end(process)
    assert code == 0
    assert "bookmark" in text
    assert (tmp_path / "calls.csv").read_text("utf-8").startswith("extension_id,")

    process = terminal(env, *arguments, cwd=tmp_path)
    process.expect_exact("[y/N]: ")
    process.sendline("n")
    assert end(process)[1] != 0


def test_a_wait_is_shown_and_ctrl_c_ends_it(tmp_path: Path) -> None:
    with Emulator(limits={**NO_LIMITS, "Heavy": 1}) as platform:
        env = environment(tmp_path / "settings", variables(platform) | {"TERM": "xterm"})
        arguments = ["export", "company-call-log", "--since", "7d", "--window", "1"]
        process = terminal(env, *arguments, cwd=tmp_path)
        process.expect("waiting [0-9]+ s for the rate limit of heavy requests")
        process.sendintr()
        process.expect_exact("The same command continues where this one has ended.")
        text, code = end(process)
        assert "interrupted" in text
        assert code == ExitCode.INTERRUPTED
        assert not (tmp_path / "company-call-log.jsonl").exists()


def test_binary_content_is_not_for_a_terminal(env: dict[str, str], tmp_path: Path) -> None:
    with media_host(bytes(2_000_000)) as host:
        text, code = end(terminal(env, "download", "file", host.url, "-o", "-"))
        assert code == ExitCode.USAGE
        assert "not for a terminal" in text
        assert host.requests == []
        text, code = end(terminal(env, "download", "file", host.url, "-o", "a.bin", cwd=tmp_path))
        assert code == 0
        assert text.rstrip().endswith("a.bin")
        assert (tmp_path / "a.bin").stat().st_size == 2_000_000


def test_a_text_that_is_missing_is_not_waited_for(env: dict[str, str]) -> None:
    text, code = end(terminal(env, "sms", "--to", "+16505550166"))
    assert code == ExitCode.USAGE
    assert "There is no text" in text
