"""`ringkit sms`, `mms` and `fax` against an emulator: what is sent, printed, and returned."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ringkit_cli._exit_codes import ExitCode
from ringkit_emulator import Emulator
from tests.cli.support import environment, interrupt, run_here, start, variables
from tests.support.platform import NO_LIMITS, client

TO = "+16505550166"


@pytest.fixture(scope="module")
def platform() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def env(platform: Emulator, tmp_path: Path) -> dict[str, str]:
    return environment(tmp_path / "settings", variables(platform))


@pytest.mark.parametrize("source", ["argument", "standard input", "file"])
def test_a_text_is_sent_and_its_id_printed(
    platform: Emulator, env: dict[str, str], tmp_path: Path, source: str
) -> None:
    file = tmp_path / "text.txt"
    file.write_bytes("\ufeffSee you — at noon\r\n".encode())
    arguments = {
        "argument": ["See you — at noon"],
        "standard input": [],
        "file": ["--file", str(file)],
    }[source]

    done = run_here("sms", "--to", TO, *arguments, env=env, text="See you — at noon\n")

    assert done.code == 0, done.stderr
    with client(platform) as rc:
        sent = rc.api.message_store.read_message(message_id=done.stdout.strip())
    assert (sent.subject, sent.to[0].phone_number) == ("See you — at noon", TO)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(["--to", "nonsense", "text"], "'nonsense' is no phone number", id="number"),
        pytest.param(["--to", TO, ""], "it is empty", id="empty"),
        pytest.param(["--to", TO, "x" * 1001], "1000 UTF-16 code units", id="long"),
        pytest.param(["text"], "Missing option '--to'", id="no recipient"),
        pytest.param(["--to", TO, "text", "--until", "sent"], "--until is for --wait", id="until"),
        pytest.param(["--to", TO, "text", "--file", "-"], "either as an argument", id="two texts"),
        pytest.param(["--to", TO, "--file", "none.txt"], "does not exist", id="no file"),
    ],
)
def test_wrong_arguments_send_nothing(
    platform: Emulator, env: dict[str, str], arguments: list[str], says: str
) -> None:
    before = platform.executed().get("createSMSMessage", 0)
    done = run_here("sms", *arguments, env=env)
    assert done.code == ExitCode.USAGE, done
    assert says in done.stderr
    assert done.stdout == ""
    assert platform.executed().get("createSMSMessage", 0) == before


def test_input_that_is_no_text_is_refused(env: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "picture"
    file.write_bytes(b"\xff\xd8")
    done = run_here("sms", "--to", TO, "--file", str(file), env=env)
    assert done.code == ExitCode.USAGE
    assert f"{file} is no text in UTF-8" in done.stderr


def test_a_dry_run_says_what_would_be_sent(platform: Emulator, env: dict[str, str]) -> None:
    before = platform.executed().get("createSMSMessage", 0)
    done = run_here("sms", "--to", TO, "--dry-run", "It\u2019s ready" + "!" * 70, env=env)
    assert done.code == 0
    fields = dict(line.split("  ", 1) for line in done.stdout.splitlines())
    assert fields["segments"].strip() == "2"
    assert fields["encoding"].strip() == "UCS-2"
    shown = run_here("sms", "--to", TO, "--dry-run", "--json", "Ready", env=env)
    document = json.loads(shown.stdout)
    assert document["from"] == fields["from"].strip()
    assert document["segments"]["count"] == 1
    assert platform.executed().get("createSMSMessage", 0) == before


def test_the_fate_of_a_text_is_the_exit_code(platform: Emulator, env: dict[str, str]) -> None:
    platform.fail_next("sms", "SMS-CAR-430")
    done = run_here("sms", "--to", TO, "Hello", "--wait", "--json", env=env)
    assert done.code == ExitCode.PROCESSING
    assert json.loads(done.stdout)["messageStatus"] == "DeliveryFailed"
    assert "SMS-CAR-430" in done.stderr.splitlines()[-1]

    done = run_here("sms", "--to", TO, "Hello", "--wait", "--until", "sent", env=env)
    assert done.code == 0
    assert done.stderr.splitlines()[-1] == f"{done.stdout.strip()}: Sent"


def test_files_and_pages_are_sent(platform: Emulator, env: dict[str, str], tmp_path: Path) -> None:
    picture, page = tmp_path / "menu.png", tmp_path / "page.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    page.write_text("page", "utf-8")

    media = run_here("mms", "--to", TO, "-a", str(picture), "Today", "--json", env=env)
    assert media.code == 0, media.stderr
    kinds = [found["type"] for found in json.loads(media.stdout)["attachments"]]
    assert "MmsAttachment" in kinds

    fax = run_here(
        "fax", "--to", TO, "-", str(page), "--resolution", "high", "--cover-index", "0", "--json",
        env=env, text="from the pipe",
    )  # fmt: skip
    assert fax.code == 0, fax.stderr
    document = json.loads(fax.stdout)
    assert (document["type"], document["faxPageCount"]) == ("Fax", 2)

    refused = run_here("mms", "--to", TO, "-a", str(page / "none"), env=env)
    assert refused.code == ExitCode.USAGE


def test_ctrl_c_while_waiting_ends_at_once_and_the_id_is_printed(tmp_path: Path) -> None:
    with Emulator(limits=NO_LIMITS, frozen_clock=True) as platform:
        env = environment(tmp_path, variables(platform))
        process = start("sms", "--to", TO, "Hello", "--wait", env=env)
        assert process.stdout is not None
        identifier = process.stdout.readline().strip()
        assert identifier.isdecimal()
        _, errors = interrupt(process)
        assert errors.splitlines()[-1] == "interrupted"


def test_ctrl_c_while_the_login_waits_for_its_limit(tmp_path: Path) -> None:
    with Emulator(limits={"Auth": 1}) as platform:
        with client(platform) as rc:
            rc.api.extensions.read_extension()
        env = environment(tmp_path, variables(platform))
        process = start("sms", "--to", TO, "Hello", env=env)
        assert process.stderr is not None
        assert "for the rate limit of auth requests" in process.stderr.readline()
        time.sleep(0.05)
        interrupt(process)
