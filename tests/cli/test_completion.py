"""Completion in real shells, and what completes."""

from __future__ import annotations

import re
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from ringkit_cli._completion import (
    SHELLS,
    complete_filter,
    complete_operation,
    complete_subject,
    script,
)
from ringkit_cli._main import COMMANDS
from tests.cli.support import environment, ringkit

pexpect = pytest.importorskip("pexpect", reason="pexpect needs a terminal of POSIX")

#: How each shell is started so that it reads nothing of the person who runs the tests.
STARTS = {
    "bash": ["--norc", "--noprofile", "-i"],
    "zsh": ["-f", "-i"],
    "fish": ["--no-config", "-i"],
}
LOADS = {
    "bash": 'eval "$(ringkit completion bash)"',
    "zsh": 'autoload -Uz compinit; compinit -u; eval "$(ringkit completion zsh)"',
    "fish": "ringkit completion fish | source",
}


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_completes(shell: str, tmp_path: Path) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "ringkit"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ringkit_cli "$@"\n', "utf-8")
    command.chmod(0o755)
    env = environment(tmp_path / "settings", {"TERM": "dumb", "HOME": str(tmp_path)})
    env["PATH"] = f"{folder}:{env['PATH']}"
    terminal = pexpect.spawn(
        program, STARTS[shell], env=env, encoding="utf-8", timeout=20, dimensions=(40, 200)
    )
    try:
        terminal.sendline(LOADS[shell] + "; echo lo''aded")
        terminal.expect("loaded")
        terminal.send("ringkit expo\t")
        terminal.expect("ringkit export ")
        terminal.send("mess\t")
        terminal.expect("messages ")
        terminal.send("--per-p\t")
        terminal.expect("--per-page ")
        terminal.send("5 --form\t")
        terminal.expect("--format ")
        terminal.send("parq\t")
        terminal.expect("parquet")
    finally:
        terminal.close(force=True)


def test_completing_is_quick(tmp_path: Path) -> None:
    """A person waits: neither the client nor the commands are imported for their names."""
    variables = {"_RINGKIT_COMPLETE": "bash_complete", "COMP_WORDS": "ringkit ", "COMP_CWORD": "1"}
    env = environment(tmp_path, variables)
    seconds = []
    for _ in range(3):
        begun = time.monotonic()
        done = ringkit(env=env)
        seconds.append(time.monotonic() - begun)
    names = {line.partition(",")[2] for line in done.stdout.splitlines()}
    assert names >= {name for section in COMMANDS.values() for name in section}
    assert min(seconds) < 0.5


@pytest.mark.parametrize(
    ("complete", "begun", "found"),
    [
        (complete_operation, "createSMS", {"createSMSMessage"}),
        (complete_operation, "sms.create_sms", {"sms.create_sms_message"}),
        (complete_operation, "none", set()),
        (complete_filter, "missed", {"missed-calls"}),
        (complete_filter, "account-tele", {"account-telephony-sessions"}),
        (complete_subject, "SUB-50", {"SUB-505", "SUB-507", "SUB-508"}),
    ],
)
def test_names_of_the_platform(
    complete: Callable[..., list[Any]], begun: str, found: set[str]
) -> None:
    context = click.Context(click.Command("ringkit"))
    assert {item.value for item in complete(context, click.Argument(["x"]), begun)} == found


def test_the_scripts_name_the_command() -> None:
    for shell in SHELLS:
        text = script(shell)
        assert f"_RINGKIT_COMPLETE={shell}_complete" in text
        assert re.search(r"\bringkit\b", text)
    with pytest.raises(ValueError, match="none of bash, zsh, fish"):
        script("tcsh")  # type: ignore[arg-type]
