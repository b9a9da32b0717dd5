"""What the command finds around it: streams that are closed, no home, missing libraries."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn

import pytest

import ringkit_cli
from ringkit.limits import RateLimitKey, RateWindow
from ringkit_cli import open_missing_streams
from ringkit_cli._commands.call import Progress, status_line
from ringkit_cli._commands.limits import _bar
from ringkit_cli._main import run
from ringkit_emulator import Emulator
from tests.cli.here import Here
from tests.cli.support import RUNNER, environment
from tests.support.platform import NO_LIMITS


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.mark.parametrize("name", ["stdin", "stdout", "stderr"])
def test_a_stream_that_is_closed_is_empty(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, name, None)
    open_missing_streams()
    stream = getattr(sys, name)
    with stream:
        assert not stream.isatty()
        assert stream.buffer is not None
        assert run(["docs", "CMN-401"]) == 0
        assert run(["sms", "--to", "+16505550123", "--no-env-file", "-"]) != 0


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX closes it")
def test_a_shell_closes_the_output(tmp_path: Path) -> None:
    """None of the connections gets its number, and nothing is written to them."""
    done = subprocess.run(
        [f"exec {sys.executable} -m ringkit_cli api --list call <&- >&-"],
        shell=True, env=environment(tmp_path), stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_ctrl_c_while_the_command_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted:
        def __getattr__(self, name: str) -> NoReturn:
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "ringkit_cli._main", Interrupted())  # type: ignore[arg-type]
    with pytest.raises(SystemExit) as ended:
        ringkit_cli.main()
    assert ended.value.code == 130


@pytest.mark.parametrize(
    ("module", "arguments", "extra"),
    [
        ("rich.console", "export call-log --since 7d", "cli"),
        ("dotenv", "status", "cli"),
        ("keyring", "login --jwt --store keyring", "keyring"),
        ("pyarrow", "export call-log x.parquet --since 7d", "parquet"),
        ("fsspec.core", "export call-log s3://bucket/x.csv --since 7d", "remote"),
    ],
)
def test_a_missing_library(
    module: str,
    arguments: str,
    extra: str,
    user: Here,
    emulator: Emulator,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if module == "dotenv":
        Path(".env").write_text("RC_APP_NAME=x\n", "utf-8")
    monkeypatch.setitem(sys.modules, module, None)
    before = len(emulator.log())
    user(*arguments.split(), code=1)
    assert len(emulator.log()) == before, "known before anything is sent"
    assert f"pip install 'ringkit[{extra}]'" in user.stderr
    assert len(user.stderr.splitlines()) <= 2


def test_no_call_is_placed_that_cannot_be_drawn(
    user: Here, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ringkit_cli._live.in_terminal", lambda _: True)
    monkeypatch.setitem(sys.modules, "rich.live", None)
    before = len(emulator.log())
    user("call", "+16505550188", code=1)
    assert "pip install 'ringkit[cli]'" in user.stderr
    assert len(emulator.log()) == before


def test_a_home_that_belongs_to_another(user: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container: the variables are enough."""
    read = Path.read_text

    def refuse(path: Path, *arguments: Any, **named: Any) -> str:
        if path.name == "profiles.json":
            raise PermissionError(13, "Permission denied")
        return read(path, *arguments, **named)

    monkeypatch.setattr(Path, "read_text", refuse)
    assert user.json("status")["loggedIn"]
    user("profiles", code=1)
    assert "profiles.json: Permission denied" in user.stderr
    user("status", RINGCENTRAL_CLIENT_ID="", RINGCENTRAL_JWT="", code=1)
    assert "profiles.json: Permission denied" in user.stderr


def test_no_home(user: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file"
    file.touch()
    assert user.json("status", RINGKIT_CONFIG_DIR=str(file))["loggedIn"]
    assert user("profiles", RINGKIT_CONFIG_DIR=str(file)) == ""

    def nowhere() -> NoReturn:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nowhere)
    user.env["XDG_CONFIG_HOME"] = None
    assert user.json("status", RINGKIT_CONFIG_DIR="")["loggedIn"]
    user("profiles", RINGKIT_CONFIG_DIR="", code=1)
    assert "set RINGKIT_CONFIG_DIR" in user.stderr


@pytest.mark.parametrize("chosen", [False, True])
def test_doctor_without_a_place_for_sessions(user: Here, tmp_path: Path, chosen: bool) -> None:
    """A warning where commands do without, a failure of what was asked for."""
    file = tmp_path / "file"
    file.touch()
    folder = str(file / "sessions")
    more = {"RINGCENTRAL_STORE": f"file:{folder}"} if chosen else {}
    found = user.json("doctor", RINGKIT_CONFIG_DIR=str(file), code=int(chosen), **more)
    checks = {check["check"]: check for check in found["checks"]}
    assert checks["store"]["status"] == ("failed" if chosen else "warning")
    assert folder in checks["store"]["seen"]
    assert checks["credential"]["status"] == ("skipped" if chosen else "ok")


def test_what_is_drawn_with_few_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    window = RateWindow(RateLimitKey("7", "app", "light"), 10, 60.0, 3, 0, 0.0, 5.2)
    progress = Progress("1", "connected", connected=True)
    for encoding, bar, point in (("utf-8", "███████░░░ 7", "● "), ("ascii", "#######... 7", "* ")):
        monkeypatch.setattr(sys, "stdout", TextIOWrapper(BytesIO(), encoding=encoding))
        assert str(_bar(window, "7")) == bar
        assert str(status_line(progress, 0)).startswith(point)


def test_an_error_is_red_unless_that_is_not_wanted(
    user: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Any] = []
    monkeypatch.setattr("ringkit_cli._main.click.secho", lambda *_, fg, err: shown.append(fg))
    user("sms", "--to", "nobody", "x", code=2)
    user("sms", "--to", "nobody", "x", code=2, NO_COLOR="")
    assert shown == [None, "red"]


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_an_export_to_the_output_is_json_in_any_encoding(
    encoding: str, user: Here, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each line is JSON, and holds nothing that a terminal takes as a command."""
    monkeypatch.setattr(RUNNER, "charset", encoding)
    text = "h\xe9 \U0001f389 \x9b31m \u202e"
    emulator.inbound_sms(text)
    end = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    output = user("export", "messages", "-", "--since", "yesterday", "--until", end)
    assert "\x9b" not in output
    assert "\u202e" not in output
    assert text in [json.loads(line).get("subject") for line in output.splitlines()]
