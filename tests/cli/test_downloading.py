"""`ringkit download`: complete files by id and address, continued, and streams."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ringkit_cli._exit_codes import ExitCode
from ringkit_cli._progress import size_text
from ringkit_emulator import Emulator
from tests.cli.support import environment, interrupt, run_here, start, variables
from tests.downloads.server import media_host
from tests.support.platform import NO_LIMITS, client


@pytest.fixture(scope="module")
def platform() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def env(platform: Emulator, tmp_path: Path) -> dict[str, str]:
    return environment(tmp_path / "settings", variables(platform))


@pytest.fixture(scope="module")
def recording(platform: Emulator) -> Any:
    with client(platform) as rc:
        records = rc.exports.recordings("2020-01-01T00:00:00+00:00")
        return next(iter(records)).recording


def test_recordings_by_id_and_by_address(
    platform: Emulator, env: dict[str, str], tmp_path: Path, recording: Any
) -> None:
    with client(platform) as rc:
        content = rc.get(recording.content_uri).content
    folder = tmp_path / "recordings"
    arguments = ["download", "recording", str(recording.id), "-o", f"{folder}/"]

    done = run_here(*arguments, env=env)

    assert done.code == 0, done.stderr
    saved = Path(done.stdout.strip())
    assert saved.parent == folder
    assert saved.stem == f"recording-{recording.id}"
    assert saved.read_bytes() == content
    assert [path.name for path in folder.iterdir()] == [saved.name]

    again = run_here(*arguments, env=env)
    assert (again.code, again.stdout) == (0, "")
    assert "is there already" in again.stderr
    saved.write_bytes(b"other")
    forced = run_here(*arguments, "--yes", "--json", env=env)
    document = json.loads(forced.stdout)
    assert document["path"] == str(saved)
    assert document["size"] == len(content)
    assert saved.read_bytes() == content

    target = tmp_path / "call.mp3"
    by_address = run_here(
        "download", "recording", recording.content_uri, "-o", str(target), env=env
    )
    assert by_address.code == 0, by_address.stderr
    assert target.read_bytes() == content


def test_content_is_written_to_a_pipe_as_it_is(
    platform: Emulator, env: dict[str, str], recording: Any
) -> None:
    with client(platform) as rc:
        content = rc.get(recording.content_uri).content
    command = [sys.executable, "-m", "ringkit_cli", "download", "recording", str(recording.id)]
    done = subprocess.run([*command, "-o", "-"], env=env, capture_output=True, check=True)
    assert done.stdout == content
    assert done.stderr == b""


def test_pages_of_a_fax_and_a_voicemail(
    platform: Emulator, env: dict[str, str], tmp_path: Path
) -> None:
    fax, voicemail = platform.inbound_fax(b"page"), platform.inbound_voicemail("Hello")
    text = platform.inbound_sms("Hello")
    identifiers = [str(message["id"]) for message in (fax, voicemail)]

    done = run_here("download", "message", *identifiers, "-o", str(tmp_path), env=env)

    assert done.code == 0, done.stderr
    paths = [Path(line) for line in done.stdout.splitlines()]
    assert [path.name.partition("-")[0] for path in paths] == identifiers
    assert all(path.stat().st_size for path in paths)

    none = run_here("download", "message", str(text["id"]), "-o", str(tmp_path), env=env)
    assert none.code == ExitCode.USAGE
    assert "has no attachments" in none.stderr
    missing = run_here("download", "message", "1", "-o", str(tmp_path), env=env)
    assert missing.code == ExitCode.NOT_FOUND
    several = run_here("download", "message", *identifiers, "-o", str(tmp_path / "x"), env=env)
    assert several.code == ExitCode.USAGE
    assert "give a folder" in several.stderr


def test_a_download_that_was_interrupted_continues(env: dict[str, str], tmp_path: Path) -> None:
    content = bytes(range(256)) * 8192
    with media_host(content) as host:
        host.cuts = [len(content) // 2]
        host.on_request = lambda number: time.sleep(60 if number == 2 else 0)
        target = tmp_path / "file.bin"
        arguments = ["download", "file", host.url, "-o", str(target)]
        process = start(*arguments, env=env)
        give_up = time.monotonic() + 20
        while len(host.requests) < 2 and time.monotonic() < give_up:
            time.sleep(0.02)
        interrupt(process)
        assert not target.exists()
        host.cuts = [None]

        done = run_here(*arguments, env=env)

        assert done.code == 0, done.stderr
        assert target.read_bytes() == content
        assert host.requests[-1]["Range"] == f"bytes={len(content) // 2}-"
        assert {path.name for path in tmp_path.iterdir()} <= {"file.bin", "settings"}


@pytest.mark.parametrize(
    ("done", "total", "text"),
    [
        (0, None, "0 bytes"),
        (512, 900, "512/900 bytes"),
        (1_500, 20_000, "1.5/20.0 kB"),
        (2_500_000, None, "2.5 MB"),
        (1, 3_000_000_000, "0.0/3.0 GB"),
    ],
)
def test_sizes(done: int, total: int | None, text: str) -> None:
    assert size_text(done, total) == text
