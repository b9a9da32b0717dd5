"""Wrong arguments: each is one clear message, exit code 2, no traceback, and nothing is sent."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.types import FloatParamType

from ringkit_cli._invocation import _NAMING, Invocation
from ringkit_cli._numbers import FiniteNumber
from ringkit_emulator import Emulator
from tests.cli.commands import all_commands
from tests.cli.here import Here
from tests.support.platform import NO_LIMITS

#: A command, and what it says.
REFUSED = {
    "exprot": "Did you mean 'export'?",
    "sms --too 1 x": "Did you mean '--to'?",
    "watch mesages": "Did you mean 'messages'?",
    "watch 'messages?typ=SMS'": "has no property 'typ'. Did you mean 'type'?",
    "watch 'presence?x=1'": "It has detailedTelephonyState, sipData.",
    "doctor --operation readCompanyCalLog": "Did you mean 'readCompanyCallLog'?",
    "api gett account/~": "Did you mean GET?",
    "api createSMSMesage": "Did you mean createSMSMessage",
    "docs presenc": "Did you mean presence",
    "api POST account/~/x -F 'x={\"a\": NaN}'": "NaN is no number",
    "api POST account/~/x -F x=1e999": "1e999 is too large for a number",
    # "nested too deeply" where it ends the parser of Python.
    f"api POST account/~/x -F x={'[' * 10_000}": "not JSON",
    f"api POST account/~/x -f a{'[b]' * 1_000}=1": "more than 100 keys",
    "api POST account/~/x -F x=@binary": "--input FILE' sends one as the whole body",
    "api GET ftp://example.com/x": "ftp:// is no address of the platform",
    "api POST account/~/x --output missing/a.json": "There is no folder missing.",
    "api POST account/~/x --output folder": "folder is a folder",
    "export call-log folder --since 7d --format csv": "folder is a folder",
    "export call-log missing/ --since 7d": "missing/ is a folder",
    "export call-log x.csv --since 7d --window 999999999999": "not in the range",
    "export call-log x.csv --since 7d --per-page 0": "not in the range",
    "export messages - --since 7d --media": "--media needs a FILE",
    "download file /x -o missing/a.json": "There is no folder missing.",
    "download file /x -o binary/": "binary is no folder.",
    "fax --to +16505550123 /dev/null": "/dev/null is a pipe or a device",
    "fax --to +16505550123 -": "no text on the standard input",
    "mms --to +16505550123 -a /dev/null": "/dev/null is a pipe or a device",
    "login --jwt --public --secret-file binary": "no --secret-file",
    "login --jwt --secret-file empty": "empty is empty",
    "webhook listen --forward http://x:99999999/": "--forward is an address such as",
    "webhook listen --forward http://[": "--forward is an address such as",
    "emulator --port 99999": "a port is from 0 to 65535",
    "emulator --limit Auth": "'Auth' is not like Auth=100",
    "emulator --limit Auth=-1": "the limit of the rate group Auth is negative",
    "emulator --rate-window nan": "above 0 seconds",
}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def user(user: Here) -> Here:
    Path("folder").mkdir()
    Path("binary").write_bytes(b"\xff\xfe")
    Path("empty").touch()
    return user


def test_each_is_refused_before_anything_is_sent(user: Here, emulator: Emulator) -> None:
    before = len(emulator.log())
    for line, text in REFUSED.items():
        user(*shlex.split(line), code=2)
        assert text.lower() in " ".join(user.stderr.split()).lower(), (line[:80], user.stderr)
        assert "Traceback" not in user.stderr
    assert len(emulator.log()) == before


def test_seconds_are_finite(user: Here, emulator: Emulator) -> None:
    """`nan` and `inf` are refused by every option that is a number, before a text is sent."""
    number = 0
    for path, command in all_commands():
        for option in command.params:
            if isinstance(option.type, FloatParamType):
                number += 1
                assert isinstance(option.type, FiniteNumber), (path, option.name)
                for wrong in ("nan", "inf", "1e999"):
                    with pytest.raises(click.BadParameter):
                        option.type.convert(wrong, option, None)
    assert number > 5
    assert (
        "None"
        not in click.Option(["-x"], type=FiniteNumber(), help="x").get_help_record(
            click.Context(click.Command("x"))
        )[1]
    )  # type: ignore[index]
    before = len(emulator.log())
    user("sms", "x", "--to", "+16505550123", "--wait", "--timeout", "1e300", code=2)
    assert len(emulator.log()) == before


def test_an_empty_text_names_nothing(user: Here, emulator: Emulator) -> None:
    """As that of a variable that is not set; every option that names something is tried."""
    before = len(emulator.log())
    number = 0
    for path, command in all_commands():
        for option in command.params:
            if isinstance(option, click.Option) and option.metavar in _NAMING:
                number += 1
                name = max(option.opts, key=len)
                words = [word for word in needed(command) if word[0] != name]
                given = [text for word in words for text in word if text]
                user(*path, *given, name, "", code=2)
                assert "it is empty" in user.stderr, (path, name)
    assert number > 40
    assert len(emulator.log()) == before


def needed(command: click.Command) -> Iterator[tuple[str, str]]:
    """Yield the arguments that a command demands, with the names of options."""
    values = {"files": "binary", "attach": "binary", "since": "7d", "to": "+16505550123"}
    for parameter in command.params:
        if parameter.required:
            value = values.get(parameter.name or "", "x")
            yield (
                max(parameter.opts, key=len) if isinstance(parameter, click.Option) else "",
                value,
            )


#: Questions, and what is said after a no.
DECLINED = {
    "logout": "The profile work was not logged out.",
    "profiles remove work": "The profile work was not removed.",
    "api DELETE account/~/x": "DELETE /restapi/v1.0/account/~/x was not sent.",
    "export call-log x.csv --since 7d": "x.csv was not replaced.",
    "download file /restapi/v1.0/account/~ -o x.csv": "x.csv was not replaced.",
}


def test_a_no_is_no_interruption(
    user: Here, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    user("login", "--jwt", "--profile", "work")
    Path("x.csv").write_text("older", "utf-8")
    monkeypatch.setattr(Invocation, "interactive", True)
    before = len(emulator.log())
    for line, text in DECLINED.items():
        user(*line.split(), text="n\n", code=1)
        assert user.stderr.endswith(f"\n{text}\n"), line
    assert len(emulator.log()) == before
    user("logout", text="", code=130)


def test_a_path_may_end_in_a_slash(user: Here) -> None:
    assert user.json("api", "GET", "account/~/")["id"]
    assert user.json("api", "GET", "/restapi/v1.0/account/~/extension/", "-q", "perPage=1")


def test_only_what_may_pass_is_tried_again(user: Here) -> None:
    user("export", "call-log", "--since", "7d", "--direction", "sideways", code=1)
    assert "The same command continues" not in user.stderr


def test_an_extension_has_one_name_everywhere(user: Here) -> None:
    user("export", "messages", "--since", "7d", "--extension", "1", code=5)
    assert re.search("extension/1/message-store: 404", user.stderr)


def test_options_of_an_emulator() -> None:
    for wrong in ({"limits": {"Auth": -1}}, {"rate_window": 0.0}, {"rate_window": float("nan")},
                  {"port": 65_536}, {"media_port": -1}):  # fmt: skip
        with pytest.raises(ValueError, match=r"negative|above 0|65535"):
            Emulator(**wrong)
