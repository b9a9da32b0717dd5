"""Every command with `--json` prints JSON on the standard output, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ringkit_emulator import BackgroundEmulator, Emulator
from tests.cli.commands import all_commands, options
from tests.cli.here import Here
from tests.cli.support import variables
from tests.support.platform import NO_LIMITS

#: Commands whose output is something else, and what that is.
WITHOUT = {
    ("api",): "a group",
    ("completion",): "a script",
    ("download",): "a group",
    ("emulator",): "JSON, or a script",
    ("export",): "a group",
    ("mcp",): "the messages of a protocol",
    ("webhook",): "a group",
}
#: The arguments of each command; `{...}` are ids. What asks first is given --yes.
ARGUMENTS: dict[tuple[str, ...], str] = {
    ("login",): "--jwt --profile work",
    ("status",): "",
    ("doctor",): "",
    ("profiles",): "",
    ("profiles", "default"): "work",
    ("profiles", "remove"): "work",
    ("logout",): "--profile other",
    ("docs",): "createSMSMessage",
    ("call",): "+16505550188 --detach",
    ("sms",): "hello --to +16505550123",
    ("mms",): "--to +16505550123 --attach menu.png",
    ("fax",): "--to +16505550123 menu.png",
    ("export", "call-log"): "--since 7d",
    ("export", "company-call-log"): "- --since 7d",
    ("export", "recordings"): "--since 7d --format csv",
    ("export", "messages"): "--since 7d",
    ("download", "recording"): "{recording}",
    ("download", "message"): "{fax}",
    ("download", "file"): "/restapi/v1.0/account/~/extension/~",
    ("watch",): "sms --timeout 0.1",
    ("board",): "--timeout 0.1",
    ("limits",): "--once",
    ("webhook", "listen"): "--port 0 --timeout 0.1",
    ("emulator", "list"): "",
    ("emulator", "stop"): "--all",
}
#: Further forms of them, and of the commands that `ringkit api` makes.
MORE = (
    "api --list call queue members",
    "api readAccountInfo",
    "api GET account/~",
    "api listExtensions --paginate",
    "api listExtensions --paginate --jsonl",
    "board --once",
    "docs CMN-401",
    "docs presence",
    "docs createSMSMessage --web",
    "limits --timeout 0.1",
    "sms hello --to +16505550123 --dry-run",
    "watch --list",
)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


def test_every_command(emulator: Emulator, here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ringkit_cli._live.output_closed", lambda: False)
    # Those that run on this machine belong to others.
    monkeypatch.setattr(BackgroundEmulator, "running", list)
    Path("menu.png").write_bytes(b"content")
    here.env |= variables(emulator)
    here("login", "--jwt", "--profile", "other")
    calls = here.json("api", "readCompanyCallLog", "--recording-type", "All")["records"]
    ids = {"recording": calls[0]["recording"]["id"], "fax": emulator.inbound_fax()["id"]}
    known = {path: options(command) for path, command in all_commands()}
    assert known.keys() - ARGUMENTS.keys() == WITHOUT.keys()
    assert not [path for path in WITHOUT if "--json" in known[path]]
    for path, arguments in ARGUMENTS.items():
        words = [*path, *arguments.format(**ids).split(), "--json"]
        check(here, *words, *(["--yes"] if "--yes" in known[path] else []))
    for line in MORE:
        check(here, *line.split(), "--json")


def check(here: Here, *words: str) -> None:
    output = here(*words, LC_ALL="C")
    # Those that stay print nothing as long as nothing happens.
    assert output or words[0] in ("watch", "webhook"), words
    if output.startswith("[\n"):  # an array that is written as its records come
        json.loads(output)
    else:
        for line in output.splitlines():
            json.loads(line)
