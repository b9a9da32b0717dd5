"""What `ringkit api --dry-run` prints sends, when it is run, what the command would have sent."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from ringkit.multipart import read_multipart
from ringkit_cli._api.files import FileArgument
from ringkit_cli._api.requests import operation_request
from ringkit_cli._api.show import Servers, as_curl, as_http, as_python
from ringkit_cli._main import run
from ringkit_cli._operations.schema import example_arguments
from ringkit_cli._operations.table import operations
from ringkit_emulator import Emulator, LoggedRequest
from tests.emulator.support import Api
from tests.support.platform import NO_LIMITS, client_settings

#: Quotes, a variable, a substitution, what curl takes for parameters, several lines.
TEXT = """It's "quoted" $HOME `id` ;type=text/x \\ ü\n@line two"""
CASES: dict[str, list[str]] = {
    "json": ["createSMSMessage", "--from", "+16505550100", "--to", "+16505550101", "--text", TEXT],
    "lists": ["readUserCallLog", "--type", "Voice", "--type", "Fax", "--date-from",
              "2026-01-01T00:00:00+01:00", "--per-page", "5", "-q", "new=a b"],
    "files": ["createSMSMessage", "--from", "+16505550100", "--to", "+16505550101", "--text", TEXT,
              "--attachments", "a file's.png", "--attachments", "b;c.png;type=image/jpeg"],
    "envelope": ["createFaxMessage", "--to", "+16505550101", "--attachment", "a file's.png"],
    "parts": ["createIVRPrompt", "--name", TEXT, "--attachment", "sound.wav"],
    "nothing": ["deleteMessage", "--message-id", "1", "--yes"],
    "address": ["POST", "account/~/extension/~/sms", "-f", "from[phoneNumber]=+16505550100",
                "-f", "to[][phoneNumber]=+16505550101", "-f", f"text={TEXT}", "-H", "X-Own: a b"],
    "address with a file": ["POST", "account/~/extension/~/sms",
                            "-f", "from[phoneNumber]=+16505550100", "-f",
                            "to[][phoneNumber]=+16505550101", "-f", "text=a", "-F",
                            "attachment=@a file's.png"],
    "address with files": ["POST", "account/~/extension/~/mms", "-f",
                           "from[phoneNumber]=+16505550100", "-f",
                           "to[][phoneNumber]=+16505550101", "-F", "attachment=@b;c.png"],
    "address with a query": ["GET", "account/~/extension/~/call-log?type=Voice", "-F", "perPage=5"],
    "input": ["PUT", "account/~/extension/~/presence", "--input", "body.json"],
    "pages": ["listExtensions", "--paginate", "--per-page", "3"],
}  # fmt: skip


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS, seed=4) as found:
        yield found


@pytest.fixture
def variables(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> dict[str, str]:
    """The variables of the emulator, in a folder with the files of the cases."""
    (tmp_path / "a file's.png").write_bytes(b"\x89PNG\r\n--x\r\n")
    (tmp_path / "b;c.png").write_bytes(b"second")
    (tmp_path / "sound.wav").write_bytes(b"RIFF")
    (tmp_path / "body.json").write_text('{"dndStatus": "TakeAllCalls"}')
    monkeypatch.chdir(tmp_path)
    settings = client_settings(emulator)
    found = {f"RINGCENTRAL_{name.upper()}": str(value) for name, value in settings.items()}
    for name, value in found.items():
        monkeypatch.setenv(name, value)
    with Api(emulator) as api:
        token = api.headers["Authorization"].removeprefix("Bearer ")
    return {**os.environ, **found, "RINGCENTRAL_ACCESS_TOKEN": token}


def content(logged: LoggedRequest) -> tuple[Any, ...]:
    """Return what makes a request, without what is different each time."""
    kind = logged.headers.get("content-type", "")
    body: Any = logged.body
    if kind.startswith("multipart/"):
        kind = kind.partition(";")[0]
        parts = read_multipart(logged.headers["content-type"], logged.body)
        body = [(dict(part.headers), part.content) for part in parts]
    headers = (logged.headers.get("accept"), kind, logged.headers.get("x-own"))
    return logged.method, logged.path, headers, body


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.skipif(os.name == "nt", reason="the command is quoted for a POSIX shell")
@pytest.mark.parametrize("arguments", CASES.values(), ids=list(CASES))
def test_the_command_of_curl_sends_the_same(
    arguments: list[str],
    emulator: Emulator,
    variables: dict[str, str],
    capfd: pytest.CaptureFixture[str],
) -> None:
    before = len(emulator.log())
    assert run(["api", *arguments, "--dry-run", "--as", "curl"]) == 0
    assert len(emulator.log()) == before
    command = capfd.readouterr().out
    assert variables["RINGCENTRAL_ACCESS_TOKEN"] not in command
    subprocess.run(["sh", "-c", f"{command.rstrip()} --silent"], env=variables, check=True)
    shown = content(emulator.log()[before])
    run(["api", *arguments])
    assert shown == content(sent(emulator, before + 1))


@pytest.mark.parametrize("arguments", CASES.values(), ids=list(CASES))
def test_the_program_sends_the_same(
    arguments: list[str],
    emulator: Emulator,
    variables: dict[str, str],
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert run(["api", *arguments, "--dry-run", "--as", "python"]) == 0
    program = capfd.readouterr().out
    before = len(emulator.log())
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env=variables, capture_output=True, text=True, check=False,
    )  # fmt: skip
    shown = sent(emulator, before)
    assert (done.returncode == 0) == (shown.status is not None and shown.status < 400), done.stderr
    before = len(emulator.log())
    run(["api", *arguments])
    meant = sent(emulator, before)
    if "--input" in arguments:  # an untyped request accepts any answer
        shown.headers["accept"] = meant.headers["accept"]
    assert content(shown) == content(meant)


def sent(emulator: Emulator, before: int) -> LoggedRequest:
    """Return the first request after `before` that is no login."""
    return next(r for r in emulator.log()[before:] if "oauth" not in r.path)


def test_http_shows_the_request_and_no_secret(
    variables: dict[str, str], capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(["api", *CASES["files"], "--dry-run"]) == 0
    shown = capfd.readouterr().out
    assert shown.startswith(
        "POST /restapi/v1.0/account/~/extension/~/sms HTTP/1.1\nHost: 127.0.0.1"
    )
    assert "Authorization: Bearer $RINGCENTRAL_ACCESS_TOKEN\n" in shown
    assert "<11 bytes of a file's.png>" in shown
    assert '"phoneNumber": "+16505550101"' in shown
    (tmp_path / "secret").write_text("the-secret-itself\n")
    command = ["api", "updateExtension", "--extension-id", "1", "--password", "@secret"]
    for form in ("http", "curl", "python"):
        assert run([*command, "--dry-run", "--as", form]) == 0
        shown = capfd.readouterr().out
        assert "***" in shown
        assert "the-secret-itself" not in shown
    assert run([*command[:-1], "the-secret-itself", "--dry-run"]) == 2
    assert "the-secret-itself" not in capfd.readouterr().err
    address = ["api", "PUT", "account/~/extension/~", "-F", "password=@secret", "--dry-run"]
    assert run(address) == 0
    assert '"password": "***"' in capfd.readouterr().out


def test_a_request_is_shown_without_a_login(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in [name for name in os.environ if name.startswith(("RINGCENTRAL_", "RINGKIT_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("RINGKIT_CONFIG_DIR", str(tmp_path))
    assert run(["api", "readCallRecordingContent", "--recording-id", "1", "--dry-run"]) == 0
    assert "\nHost: media.ringcentral.com\n" in capfd.readouterr().out


class Recorder:
    """Stands for the client in a program; `calls` are those that it would send."""

    def __init__(self) -> None:
        self.calls: list[Any] = []
        self.api = self

    def __getattr__(self, module: str) -> Any:
        functions = import_module(f"ringkit_api.{module}")

        def method_of(name: str) -> Any:
            def method(**arguments: Any) -> str:
                self.calls.append(getattr(functions, name)(**arguments))
                return ""

            return method

        return type("Group", (), {"__getattr__": lambda _self, name: method_of(name)})()

    def __enter__(self) -> Recorder:
        return self

    def __exit__(self, *_error: object) -> None: ...


def test_every_operation_is_shown_in_every_form(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "document.pdf").write_bytes(b"%PDF")
    servers = Servers("https://platform.test", "https://media.test")
    for info in operations().values():
        arguments = example_arguments(info)
        if isinstance(body := arguments.get("body"), dict):
            arguments["body"] = info.with_files(body, FileArgument("document.pdf"))
        request = operation_request(info, arguments)
        assert f"{info.method} {request.call.target} HTTP/1.1\n" in as_http(request, servers)
        (command, *_) = shlex.split(as_curl(request, servers), posix=True)
        assert command == "curl"
        recorder = Recorder()
        program = as_python(request).replace("RingCentral.from_env()", "recorder")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            exec(
                program.replace("sys.stdout.buffer.write", "print"),
                {"recorder": recorder, "print": lambda *_: None},
            )
        assert recorder.calls == [request.call], program
