"""`ringkit export`: complete files, continued after any end, and streams of records."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ringkit._exports.exports import CompanyCallLogFilters, MessageFilters
from ringkit._helpers.builders import CallLogFilters
from ringkit_cli._commands.export import LISTS, target_of
from ringkit_cli._exit_codes import ExitCode
from ringkit_cli._times import parse_moment
from ringkit_emulator import Emulator
from tests.cli.support import environment, interrupt, run_here, start, variables
from tests.support.platform import NO_LIMITS, client

NOW = datetime(2026, 3, 15, 13, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def platform() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def env(platform: Emulator, tmp_path: Path) -> dict[str, str]:
    return environment(tmp_path / "settings", variables(platform))


def by_id(records: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(records, key=lambda record: record["id"])


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-01-31", "2026-01-31T00:00:00+00:00"),
        ("2026-01-31T15:30:00+01:00", "2026-01-31T14:30:00+00:00"),
        ("7d", "2026-03-08T00:00:00+00:00"),
        ("2 weeks", "2026-03-01T00:00:00+00:00"),
        ("yesterday", "2026-03-14T00:00:00+00:00"),
        ("today", "2026-03-15T00:00:00+00:00"),
        ("now", "2026-03-15T13:30:00+00:00"),
    ],
)
def test_times(text: str, meant: str) -> None:
    assert parse_moment(text, NOW).isoformat() == meant


@pytest.mark.parametrize("text", ["", "soon", "7", "-1d", "2026-13-01", "999999d"])
def test_what_is_no_time(text: str) -> None:
    with pytest.raises((ValueError, OverflowError)):
        parse_moment(text, NOW)


def test_the_filters_are_those_of_the_library() -> None:
    for name, filters, added in (
        ("call-log", CallLogFilters, set()),
        ("company-call-log", CompanyCallLogFilters, set()),
        ("recordings", CompanyCallLogFilters, set()),
        ("messages", MessageFilters, {"media"}),
    ):
        known = set(filters.__annotations__) - {"page"} | added
        assert {found.name for found in LISTS[name].filters} == known, name


@pytest.mark.parametrize(
    ("file", "kind", "target"),
    [
        (None, None, "messages.jsonl"),
        (None, "csv", "messages.csv"),
        ("out.parquet", None, "out.parquet"),
        ("out", "csv", "out.csv"),
        ("-", "jsonl", "-"),
    ],
)
def test_targets(file: str | None, kind: Any, target: str) -> None:
    assert target_of("messages", file, kind) == target


def test_an_export_has_every_record_and_asks_before_it_replaces(
    platform: Emulator, env: dict[str, str], tmp_path: Path
) -> None:
    since = datetime.now(UTC).date() - timedelta(days=60)
    with client(platform) as rc:
        expected = [record.to_dict() for record in rc.exports.company_call_log(since)]
        assert len(expected) > 20
    target = tmp_path / "calls.csv"
    arguments = ["export", "company-call-log", str(target), "--since", since.isoformat()]

    done = run_here(*arguments, "--json", env=env)

    assert done.code == 0, done.stderr
    assert json.loads(done.stdout)["records"] == len(expected)
    rows = list(csv.DictReader(target.read_text("utf-8").splitlines()))
    assert [row["id"] for row in rows] == [record["id"] for record in expected]
    again = run_here(*arguments, env=env)
    assert again.code == ExitCode.USAGE
    assert "Give --yes" in again.stderr
    assert run_here(*arguments, "--yes", "--direction", "Inbound", env=env).code == 0
    inbound = list(csv.DictReader(target.read_text("utf-8").splitlines()))
    assert {row["direction"] for row in inbound} == {"Inbound"}

    lines = run_here(
        "export", "company-call-log", "-", "--since", since.isoformat(), env=env
    ).stdout
    assert [json.loads(line) for line in lines.splitlines()] == expected


def test_the_reader_of_a_pipe_may_end(env: dict[str, str]) -> None:
    command = [sys.executable, "-m", "ringkit_cli"]
    arguments = ["export", "company-call-log", "-", "--since", "2020-01-01"]
    with subprocess.Popen(
        [*command, *arguments], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        json.loads(process.stdout.readline())
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(10) == 0


@pytest.mark.parametrize("end", ["kill", "ctrl-c"])
def test_what_was_interrupted_continues_with_every_record_once(tmp_path: Path, end: str) -> None:
    since = datetime.now(UTC) - timedelta(days=30)
    with Emulator(limits=NO_LIMITS) as platform:
        env = environment(tmp_path / "settings", variables(platform))
        with client(platform) as rc:
            expected = [record.to_dict() for record in rc.exports.company_call_log(since.date())]
        # The third window gets no answer for a while.
        platform.faults.add(kind="delay", path="*/call-log", skip=2, seconds=30.0)
        folder = tmp_path / "work"
        folder.mkdir()
        arguments = [
            "export", "company-call-log", "calls.jsonl", "--window", "3",
            "--since", since.date().isoformat(),
        ]  # fmt: skip
        process = start(*arguments, env=env, cwd=folder)
        asked = 0
        give_up = time.monotonic() + 20
        while asked < 3 and time.monotonic() < give_up:
            time.sleep(0.02)
            asked = sum("/call-log" in request.path for request in platform.log())
        if end == "kill":
            process.send_signal(signal.SIGKILL)
            process.communicate()
        else:
            _, errors = interrupt(process)
            assert "continues where this one has ended" in errors
        assert not (folder / "calls.jsonl").exists()
        platform.faults.clear()
        before = len(platform.log())

        done = run_here(*arguments[:2], str(folder / "calls.jsonl"), *arguments[3:], env=env)

        assert done.code == 0, done.stderr
        lines = (folder / "calls.jsonl").read_text("utf-8").splitlines()
        assert by_id(json.loads(line) for line in lines) == by_id(expected)
        asked = sum("/call-log" in request.path for request in platform.log()[before:])
        assert asked < len(range(0, 31, 3))
        assert [path.name for path in folder.iterdir()] == ["calls.jsonl"]
