"""The examples in the help of all commands are run as they stand."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import click
import pytest

from ringkit_cli._commands.api import command as api
from ringkit_cli._main import root
from ringkit_emulator import Emulator
from tests.cli.commands import all_commands, options
from tests.cli.here import Here
from tests.cli.support import run_here, variables
from tests.support.clocks import hurried
from tests.support.platform import NO_LIMITS

#: Examples that are parsed only, by what they begin with, and why.
PARSED = {
    "ringkit login --client-id": "it opens a browser; the application is made up",
    "ringkit login --no-browser": "it waits for what a browser is redirected to",
    "ringkit doctor --operation": "the webhook is on the internet",
    "ringkit webhook listen --subscribe": "the address is on the internet",
    "ringkit mcp": "a server, in test_mcp",
    "ringkit emulator": "a server, and those of this machine, in test_emulator",
}
#: What is added to examples that stay until Ctrl-C.
ENDS = {
    "board": ["--timeout", "0.1"],
    "call": ["--detach"],
    "limits": ["--timeout", "0.1"],
    "watch": ["--timeout", "0.1"],
    "webhook": ["--timeout", "0.1", "--port", "0"],
}
#: The number of the user in the examples.
OWN_NUMBER = "+16505550100"
FILES = ("menu.png", "a.jpg", "b.jpg", "offer.pdf", "appendix.pdf", "reminder.txt")


class Example(NamedTuple):
    """A command of an example: its words after `ringkit`, its input and its variables."""

    words: list[str]
    text: str
    variables: dict[str, str]


def examples() -> Iterator[str]:
    """Yield the examples of all helps."""
    paths = [path for path, _ in all_commands()]
    for path in (*paths, ("api", "list"), ("api", "GET"), ("api", "createSMSMessage")):
        text = run_here(*path, "--help", env={}).stdout
        _, found, rest = text.partition("\n  Example")
        assert found, path
        assert text.replace("\n", "").isprintable(), path
        block = rest.partition("\n\n")[0].replace("\\\n", " ")
        yield from map(str.strip, block.splitlines()[1:])


def parsed(line: str) -> Example:
    """Return the command in a line of a shell: with its input, without what reads its output."""
    line = re.sub(r" {2,}in ~/.*", "", line)
    if substituted := re.fullmatch(r'eval "\$\((.*)\)"', line):
        line = substituted[1]
    words = shlex.split(line)
    text = ""
    if "<" in words:
        *words, _, file = words
        text = Path(file).read_text("utf-8")
    if "|" in words and "ringkit" not in words[: words.index("|")]:
        words, text = words[words.index("|") + 1 :], "from a pipe"
    if "|" in words:
        words = words[: words.index("|")]
    given = dict(word.split("=", 1) for word in words[: words.index("ringkit")])
    return Example(words[words.index("ringkit") + 1 :], text, given)


def command_of(words: list[str]) -> click.Command:
    """Return the command that words name; raises for wrong options and arguments."""
    command: click.Command = root
    context = root.make_context("ringkit", ["--version"], resilient_parsing=True)
    left = list(words)
    while isinstance(command, click.Group) and left and not left[0].startswith("-"):
        found = command.get_command(context, left[0])
        if found is None:
            break
        command, left = found, left[1:]
    if command is not api and not {"--help", "--list"} & set(left):
        command.make_context("ringkit", left)
    return command


@pytest.fixture
def platform() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


def stand_ins(platform: Emulator, here: Here) -> dict[str, str]:
    """Return what is there in the place of the ids and addresses in examples."""
    company = here.json(
        "api",
        "readCompanyCallLog",
        "--recording-type",
        "All",
        "--date-from",
        "2020-01-01T00:00:00Z",
    )
    recordings: list[Any] = [each["recording"] for each in company["records"]]
    fax = platform.inbound_fax()
    return {
        "--queue 12345": str(here.json("api", "listCallQueues")["records"][0]["id"]),
        "--recording-id 1": str(recordings[0]["id"]),
        "12345": str(recordings[0]["id"]),
        "12346": str(recordings[1]["id"]),
        "67890": str(fax["id"]),
        "1234": str(fax["attachments"][0]["id"]),
        "https://media.ringcentral.com/...": recordings[0]["contentUri"],
    }


def test_every_example(platform: Emulator, here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    # The output is no pipe here, whose end could be seen.
    monkeypatch.setattr("ringkit_cli._live.output_closed", lambda: False)
    for name in FILES:
        Path(name).write_bytes(b"content")
    Path("jwt.txt").write_text(platform.jwt, "utf-8")
    here.env |= variables(platform)
    number = here.json("sms", "--to", "+16505550123", "x", "--dry-run")["from"]
    values = stand_ins(platform, here)
    seen = list(dict.fromkeys(examples()))
    assert len(seen) > 60

    def live(seconds: float) -> None:
        platform.clock.advance(5 * seconds)
        platform.inbound_sms("Hello")

    with hurried(live):
        for line in seen:
            example = parsed(line)
            command = command_of(example.words)
            if line.startswith(tuple(PARSED)) or "$(ringkit emulator" in line:
                continue
            for name in {"work", "old"} & set(example.words):
                here("login", "--jwt", "--profile", name)
            before = ["", *example.words]
            words = [
                values.get(f"{option} {word}", values.get(word, word)).replace(OWN_NUMBER, number)
                for option, word in zip(before, example.words, strict=False)
            ]
            if not {"--once", "--count"} & set(words):
                words += ENDS.get(words[0], [])
            if "--yes" in options(command):
                words.append("--yes")
            found = here(*words, text=example.text, **example.variables)
            assert found or words[0] in ENDS or "--output" in words, line
            assert "Traceback" not in here.stderr, line
