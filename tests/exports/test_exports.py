"""Exports against the emulator: complete, without repetition, continued after any end."""

from __future__ import annotations

import _thread
import asyncio
import csv
import io
import json
import pickle
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Event, Lock, Timer
from typing import Any

import pytest

from ringkit import RingCentral, rows_of
from ringkit._exports.runner import Writing
from ringkit._exports.storage import LocalStorage
from ringkit.errors import ForbiddenError, RingkitError
from ringkit.events import ExportProgress
from ringkit.limits import MemoryLimiter, Rule
from ringkit_api import call_log, extensions
from ringkit_emulator import Emulator
from tests.support.clocks import SharedClock
from tests.support.platform import NO_LIMITS, async_client, client

START = date(2020, 1, 1)
LONG = timedelta(days=400)


@pytest.fixture(scope="module")
def platform() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        with client(running) as rc:
            for number in range(6):
                rc.messages.sms("+16505550101", f"text {number}")
        yield running


@pytest.fixture
def rc(platform: Emulator) -> Iterator[RingCentral]:
    with client(platform) as found:
        yield found


def whole(rc: RingCentral) -> list[dict[str, Any]]:
    """Return the records of the call log as the list operation gives them, oldest window first."""
    call = call_log.read_company_call_log(date_from=START, per_page=1000)
    return sorted((record.to_dict() for record in rc.pages(call)), key=lambda found: found["id"])


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("days", [0.25, 1, 7, 4000])
def test_every_record_once_whatever_the_window(
    rc: RingCentral, tmp_path: Path, days: float
) -> None:
    end = datetime.fromtimestamp(time.time() + 60, UTC)
    begin = end - timedelta(days=20)
    export = rc.exports.company_call_log(begin, end, window=timedelta(days=days), per_page=7)

    result = export.write(tmp_path / "calls.jsonl")

    found = lines(tmp_path / "calls.jsonl")
    expected = [record for record in whole(rc) if record["startTime"] >= begin.isoformat()[:19]]
    assert len(expected) > 20
    assert sorted(found, key=lambda record: record["id"]) == expected
    assert result.records == len(expected)
    assert result.bookmark == end.isoformat()
    assert [path.name for path in tmp_path.iterdir()] == ["calls.jsonl"]


def test_an_export_is_the_same_in_asyncio(platform: Emulator, tmp_path: Path) -> None:
    end = datetime.fromtimestamp(time.time() + 60, UTC)

    async def write() -> int:
        async with async_client(platform) as rc:
            export = rc.exports.call_log(START, end, window=LONG, per_page=9)
            iterated = [record.id async for record in export]
            result = await export.write(tmp_path / "async.csv")
            assert len(set(iterated)) == len(iterated) == result.records
            return result.records

    records = asyncio.run(write())
    with client(platform) as rc:
        result = rc.exports.call_log(START, end, window=LONG).write(tmp_path / "sync.csv")

    assert result.records == records
    assert (tmp_path / "async.csv").read_bytes() == (tmp_path / "sync.csv").read_bytes()


def test_columns_are_those_of_rows_and_the_same_for_every_record(
    rc: RingCentral, tmp_path: Path
) -> None:
    export = rc.exports.company_call_log(START, window=LONG, view="Detailed")
    export.write(tmp_path / "calls.csv")

    with open(tmp_path / "calls.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    records = list(export)
    assert len(rows) == len(records)
    for row, flat in zip(rows, rows_of(records), strict=True):
        assert flat.keys() <= row.keys()
        for name, value in flat.items():
            if isinstance(value, str) and not value.startswith(("[", "{")):
                assert row[name] == value
    empty = rc.exports.company_call_log(date(1999, 1, 1), date(1999, 1, 3))
    empty.write(tmp_path / "empty.csv")
    header = io.StringIO((tmp_path / "empty.csv").read_text("utf-8"))
    assert list(csv.reader(header)) == [list(rows[0])]


def test_parquet_has_types(rc: RingCentral, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    export = rc.exports.company_call_log(START, window=LONG)
    result = export.write(tmp_path / "calls.parquet")

    table = parquet.read_table(tmp_path / "calls.parquet")
    assert table.num_rows == result.records
    assert str(table.schema.field("start_time").type) == "timestamp[us, tz=UTC]"
    assert str(table.schema.field("duration").type) == "int64"
    first = next(iter(export))
    assert table["start_time"][0].as_py() == first.start_time


def test_an_address_of_fsspec(rc: RingCentral) -> None:
    fsspec = pytest.importorskip("fsspec", reason="fsspec is not installed")
    memory = fsspec.filesystem("memory")
    result = rc.exports.company_call_log(START, window=LONG).write("memory://bucket/calls.jsonl")

    with memory.open("/bucket/calls.jsonl") as file:
        assert len(file.readlines()) == result.records
    assert memory.ls("/bucket", detail=False) == ["/bucket/calls.jsonl"]


def test_any_list_without_a_period(rc: RingCentral, tmp_path: Path) -> None:
    result = rc.exports.records(extensions.list_extensions(per_page=2)).write(tmp_path / "e.jsonl")

    assert [line["id"] for line in lines(tmp_path / "e.jsonl")] == [
        record._data["id"] for record in rc.pages(extensions.list_extensions())
    ]
    assert result.bookmark == ""


def test_batches_have_a_bookmark_to_continue_from(rc: RingCentral) -> None:
    end = datetime.fromtimestamp(time.time() + 60, UTC)
    begin = end - timedelta(days=10)
    day = timedelta(days=1)
    everything = [record.id for record in rc.exports.company_call_log(begin, end, window=day)]

    kept: list[str] = []
    bookmark: str | datetime = begin
    while bookmark != end.isoformat():
        # A program that stores one batch and ends.
        batch = next(rc.exports.company_call_log(bookmark, end, window=day).batches())
        kept += [record.id for record in batch.records]
        bookmark = batch.bookmark

    assert kept == everything


def contents_read(platform: Emulator) -> int:
    return sum(entry.path.endswith("/content") for entry in platform.log())


def test_recordings_are_read_once_and_missing_ones_named(
    platform: Emulator, tmp_path: Path
) -> None:
    with client(platform) as rc:
        export = rc.exports.recordings(START, window=LONG)
        first = export.write(tmp_path / "calls.jsonl")
        files = {
            path.name: path.read_bytes() for path in (tmp_path / "calls.jsonl.media").iterdir()
        }
        assert first.media == first.records == len(files) > 0
        read = contents_read(platform)
        again = rc.exports.recordings(START, window=LONG).write(tmp_path / "calls.jsonl")

        assert (again.records, again.media) == (first.records, first.media)
        assert contents_read(platform) == read > 0
        (tmp_path / "calls.jsonl.media" / min(files)).unlink()
        platform.faults.add(method="GET", path="*/content", status=404)
        partial = rc.exports.recordings(START, window=LONG).write(tmp_path / "calls.jsonl")
        assert partial.missing == (min(files),)
        rc.exports.recordings(START, window=LONG).write(tmp_path / "calls.jsonl")
    found = {path.name: path.read_bytes() for path in (tmp_path / "calls.jsonl.media").iterdir()}
    assert found == files


def test_the_first_recordings_are_within_the_limits_too(tmp_path: Path) -> None:
    limiter = MemoryLimiter({"heavy": Rule(3, 1.0)})
    with Emulator(rate_window=1.0, limits={"Heavy": 3}) as platform:
        with client(platform, limiter=limiter) as rc:
            begin = datetime.now(UTC) - timedelta(days=4)
            result = rc.exports.recordings(begin).write(tmp_path / "calls.jsonl")
        assert result.media > 2
        assert [entry.path for entry in platform.log() if entry.status == 429] == []


def test_progress_is_an_event_for_each_page_file_and_task(
    platform: Emulator, tmp_path: Path
) -> None:
    told: list[ExportProgress] = []
    end = datetime.fromtimestamp(time.time() + 60, UTC)
    with client(platform) as rc:
        rc.on("export_progress", told.append)
        result = rc.exports.recordings(
            end - timedelta(days=10), end, window=timedelta(days=2), per_page=3
        ).write(tmp_path / "calls.jsonl")

    complete = [each for each in told if each.complete]
    assert [(each.task, each.tasks) for each in complete] == [(n, 5) for n in range(5)]
    assert sum(each.records for each in complete) == result.records
    assert sum(each.media for each in complete) == result.media > 5
    assert len(told) > 5 + result.media  # pages, too
    assert {(each.operation, Path(each.target)) for each in told} == {
        ("readCompanyCallLog", tmp_path / "calls.jsonl")
    }


def test_without_an_end_it_continues_to_the_end_it_began_with(
    platform: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    target = tmp_path / "calls.jsonl"
    begin = datetime.fromtimestamp(time.time(), UTC) - timedelta(days=5)
    platform.faults.add(method="GET", path="*/call-log*", status=403, skip=2)
    first = rc.exports.company_call_log(begin, window=timedelta(days=1))
    with pytest.raises(ForbiddenError):
        first.write(target)
    time.sleep(1.1)

    second = rc.exports.company_call_log(begin, window=timedelta(days=1))
    result = second.write(target)

    assert result.bookmark == first.bookmark
    assert [path.name for path in tmp_path.iterdir()] == ["calls.jsonl"]


def test_tasks_of_several_extensions_join_to_one_file(
    rc: RingCentral, platform: Emulator, tmp_path: Path
) -> None:
    end = datetime.fromtimestamp(time.time() + 60, UTC)
    export = rc.exports.call_log(START, end, window=timedelta(days=4000))
    users = [str(user.id) for user in rc.pages(extensions.list_extensions(type="User"))]

    plan = rc.exports.plan(export, tmp_path / "all.jsonl", extension_ids="all")
    again = rc.exports.plan(export, tmp_path / "all.jsonl", extension_ids=users)
    with pytest.raises(RingkitError, match=f"{len(users)} of {len(users)} tasks have not run"):
        rc.exports.finish(plan)
    tasks = pickle.loads(pickle.dumps(plan))
    assert (tasks, again) == (plan, plan)
    for task in reversed(tasks):
        assert not rc.exports.run(task).done_before
    assert rc.exports.run(plan[0]).done_before
    result = rc.exports.finish(tasks)

    found = lines(tmp_path / "all.jsonl")
    assert len(users) == len(plan) > 3
    assert sorted(found, key=lambda record: record["id"]) == whole(rc)
    assert result.records == len(found)
    assert [path.name for path in tmp_path.iterdir()] == ["all.jsonl"]


def test_a_worker_has_another_working_directory(
    rc: RingCentral, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "worker").mkdir()
    monkeypatch.chdir(tmp_path)
    plan = rc.exports.plan(rc.exports.company_call_log(START, window=LONG), "calls.jsonl")
    monkeypatch.chdir("worker")
    for task in plan:
        rc.exports.run(task)
    monkeypatch.chdir(tmp_path)
    rc.exports.finish(plan)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["calls.jsonl", "worker"]


def test_another_process_finishes_the_same_export(rc: RingCentral, tmp_path: Path) -> None:
    export = rc.exports.company_call_log(START, date(2027, 1, 1), window=LONG)
    target = tmp_path / "calls.jsonl"
    expected = export.write(tmp_path / "expected.jsonl")
    other = rc.exports.company_call_log(START, date(2027, 1, 1), window=LONG)
    finished: list[int] = []

    def finish(progress: ExportProgress) -> None:
        if progress.task == 2 and not progress.complete and not finished:
            finished.append(0)
            other.write(target)

    remove = rc.on("export_progress", finish)
    with pytest.raises(RingkitError, match="Run it again"):
        export.write(target)
    remove()
    assert target.read_bytes() == (tmp_path / "expected.jsonl").read_bytes()
    assert export.write(target).records == expected.records
    assert sorted(path.name for path in tmp_path.iterdir()) == ["calls.jsonl", "expected.jsonl"]


@pytest.mark.parametrize("stage", ["waiting", "reading"])
def test_ctrl_c_ends_media_that_are_read_in_threads(tmp_path: Path, stage: str) -> None:
    """Those that wait for a limit, and those that get no answer."""
    interrupted: list[float] = []

    def interrupt() -> None:
        interrupted.append(time.monotonic())
        _thread.interrupt_main()

    timer, first = Timer(0.3, interrupt), Lock()  # which several threads may want to start

    def see(event: Any) -> None:
        wanted = event.path.endswith("/content") or stage == "waiting"
        if wanted and first.acquire(blocking=False):
            timer.start()

    limits = {**NO_LIMITS, "Heavy": 3} if stage == "waiting" else NO_LIMITS
    with Emulator(limits=limits) as running:
        if stage == "reading":
            running.faults.add(kind="delay", path="*/content", seconds=30.0, count=None)
        with client(running) as rc:
            if stage == "waiting":
                rc.on("request_wait", see)
            else:
                rc.on("before_request", see)
            export = rc.exports.recordings(datetime.now(UTC) - timedelta(days=20))
            with pytest.raises(KeyboardInterrupt):
                export.write(tmp_path / "calls.jsonl")
            assert time.monotonic() - interrupted[0] < 1.0
        running.faults.clear()
    assert not (tmp_path / "calls.jsonl").exists()


def test_a_file_is_removed_that_is_opened_in_a_thread_while_its_task_is_cancelled(
    tmp_path: Path,
) -> None:
    begun, go_on = Event(), Event()

    @contextmanager
    def slow() -> Iterator[Any]:
        with LocalStorage(tmp_path).writing("calls.jsonl", "") as file:
            begun.set()
            assert go_on.wait(20)
            yield file

    with ThreadPoolExecutor(2) as pool:
        writing = Writing(slow())
        opening = pool.submit(writing.open)
        assert begun.wait(20)
        abandoning = pool.submit(writing.abandon, asyncio.CancelledError())
        go_on.set()
        abandoning.result()
        assert opening.result().closed
        assert list(tmp_path.iterdir()) == []
        with pytest.raises(RingkitError, match="the export was cancelled"):
            writing.open()
        writing.complete()
    assert list(tmp_path.iterdir()) == []


def test_an_address_that_cannot_be_written(rc: RingCentral) -> None:
    pytest.importorskip("aiohttp", reason="fsspec reads HTTP with aiohttp")
    with pytest.raises(RingkitError, match="nothing can be written to such an address"):
        rc.exports.company_call_log(START, window=LONG).write("http://127.0.0.1:9/calls.csv")


def test_extensions_are_for_lists_of_an_extension(rc: RingCentral) -> None:
    with pytest.raises(TypeError, match="readCompanyCallLog is no list of an extension"):
        rc.exports.plan(rc.exports.company_call_log(START), "c.csv", extension_ids="all")
    with pytest.raises(TypeError, match="'101'"):
        rc.exports.plan(rc.exports.call_log(START), "c.csv", extension_ids="101")


def test_a_result_is_of_all_runs(platform: Emulator, rc: RingCentral, tmp_path: Path) -> None:
    end = datetime.fromtimestamp(time.time() + 60, UTC)
    export = rc.exports.recordings(end - timedelta(days=30), end, window=timedelta(days=10))
    expected = export.write(tmp_path / "expected.jsonl")
    platform.faults.add(method="GET", path="*/content", status=404)
    platform.faults.add(method="GET", path="*/call-log*", status=403, skip=1)
    with pytest.raises(ForbiddenError):
        export.write(tmp_path / "calls.jsonl")

    result = export.write(tmp_path / "calls.jsonl")

    assert (result.records, result.bookmark) == (expected.records, expected.bookmark)
    assert len(result.missing) == 1
    assert result.media == expected.media - 1


def test_an_incremental_loop_needs_no_dates_and_loses_no_call_in_progress() -> None:
    call = call_log.read_company_call_log(per_page=1000)
    with Emulator(limits=NO_LIMITS) as platform:
        clock = SharedClock(platform)
        kept: list[str] = []
        bookmark: date | str = START
        with client(platform, clock=clock) as rc:
            for calls in (0, 1, 0):
                session = platform.inbound_call()["id"] if calls else ""
                for batch in rc.batches(call, bookmark, window=timedelta(days=700)):
                    kept += [record.id for record in batch.records]
                    bookmark = batch.bookmark
                if session:
                    clock.advance(10)
                    platform.hang_up(session)
                    assert len(kept) == len(whole(rc)) - 1  # the call of this hour
                clock.advance(3700)
            assert sorted(kept) == [record["id"] for record in whole(rc)]

        async def again() -> list[str]:
            async with async_client(platform, clock=clock) as rc:
                batches = rc.batches(call, START, window=LONG, delay=timedelta(0))
                return [record.id async for batch in batches for record in batch.records]

        assert sorted(asyncio.run(again())) == sorted(kept)


def test_windows_of_a_period(rc: RingCentral, platform: Emulator) -> None:
    day = timedelta(days=1)
    (first, second) = rc.windows(date(2026, 1, 1), "2026-01-02T12:00:00+00:00", length=day)
    assert str(first) == "2026-01-01T00:00:00+00:00/2026-01-02T00:00:00+00:00"
    assert second.date_to - second.date_from == day / 2
    *_, last = rc.windows(datetime.now(UTC) - timedelta(days=400))
    assert datetime.now(UTC) - last.date_to < timedelta(seconds=5)
    with pytest.raises(ValueError, match="has no time zone"):
        rc.windows(datetime(2026, 1, 1))  # noqa: DTZ001
    with pytest.raises(ValueError, match="a delay is not negative"):
        rc.batches(call_log.read_company_call_log(), START, delay=-day)


@pytest.mark.parametrize("name", ["calls", "calls.xlsx", ""])
def test_an_unknown_format_is_refused_before_anything_is_sent(
    rc: RingCentral, tmp_path: Path, name: str
) -> None:
    with pytest.raises(ValueError, match="the format is not known"):
        rc.exports.company_call_log(START).write(tmp_path / f"x.{name}")
    assert not list(tmp_path.iterdir())


def test_unknown_filters_are_named(rc: RingCentral) -> None:
    with pytest.raises(TypeError, match="no filters directio"):
        rc.exports.company_call_log(START, directio="Inbound")  # type: ignore[call-arg]
