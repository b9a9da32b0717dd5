"""Exports that are killed, and that run in many processes: complete, and within the limits.

Time runs faster here: the platform counts requests within seconds, not within a minute. With
RINGKIT_SLOW=1 the company has 50,000 calls and 2,000 recordings, and the program is killed 20
times; otherwise 2,000, 100 and 3.
"""

from __future__ import annotations

import csv
import os
import pickle
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from ringkit import ExportPlan, ExportResult, RedisLimiter, RedisStore, RingCentral
from ringkit.limits import Rule
from ringkit_api import call_log
from ringkit_emulator import AccountOptions, Emulator, UserOptions
from tests.support.platform import client_settings

SLOW = bool(os.environ.get("RINGKIT_SLOW"))
CALLS, KILLS = (50_000, 20) if SLOW else (2_000, 3)
RECORDED = 0.064 if SLOW else 0.08
DAY = timedelta(days=1)
#: The requests that the platform allows a user in any window of so many seconds.
HEAVY, WINDOW = (360, 6.0) if SLOW else (100, 3.0)


@pytest.fixture(scope="module")
def platform() -> Iterator[Emulator]:
    user = UserOptions(extension_number="101", admin=True)
    account = AccountOptions(
        users=(user,), call_records=CALLS, recorded=RECORDED, messages=0, media_messages=0
    )
    with Emulator(accounts=(account,), rate_window=WINDOW, limits={"Heavy": HEAVY}) as running:
        yield running


@pytest.fixture(scope="module")
def rc(platform: Emulator, redis_url: str) -> Iterator[RingCentral]:
    """A client that shares its session and its limits, and whose secrets are in the environment."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in client_settings(platform).items():
            patch.setenv(f"RINGCENTRAL_{name.upper()}", value)
        rules = {"heavy": Rule(HEAVY, WINDOW)}
        limiter = RedisLimiter(redis_url, rules=rules, prefix=platform.client_id)
        with RingCentral.from_env(store=RedisStore(redis_url), limiter=limiter) as found:
            yield found


@pytest.fixture(scope="module")
def period() -> tuple[datetime, datetime]:
    end = datetime.fromtimestamp(time.time() // 1, UTC)
    return end - timedelta(days=30), end


def export_to(rc: RingCentral, period: tuple[datetime, datetime], target: Path) -> ExportPlan:
    calls = rc.exports.records(company_call_log(), *period, window=DAY, media=True)
    return rc.exports.plan(calls, target)


def company_call_log() -> Any:
    return call_log.read_company_call_log(view="Detailed", per_page=1000)


def files(target: Path) -> dict[str, bytes]:
    media = target.with_name(f"{target.name}.media")
    found = {path.name: path.read_bytes() for path in media.iterdir()}
    return {"": target.read_bytes(), **found}


@pytest.fixture(scope="module")
def expected(
    rc: RingCentral,
    platform: Emulator,
    period: tuple[datetime, datetime],
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[dict[str, bytes], ExportResult, float]:
    """The files of an export that nothing disturbed, its result, and how long it took."""
    target = tmp_path_factory.mktemp("expected") / "calls.csv"
    began = time.monotonic()
    plan = export_to(rc, period, target)
    for task in plan:
        rc.exports.run(task)
    result = rc.exports.finish(plan)
    assert not [entry for entry in platform.log() if entry.status == 429]
    return files(target), result, time.monotonic() - began


@pytest.fixture(autouse=True)
def within_the_limits(platform: Emulator) -> Iterator[None]:
    """No request of a test is refused."""
    before = len(platform.log())
    yield
    assert [entry.path for entry in platform.log()[before:] if entry.status == 429] == []


def test_an_export_is_complete_and_has_no_record_twice(
    expected: tuple[dict[str, bytes], ExportResult, float],
) -> None:
    found, result, seconds = expected
    rows = list(csv.DictReader(found[""].decode().splitlines()))
    recorded = [row for row in rows if row["recording_id"]]
    print(f"\n{len(rows)} records, {result.media} recordings in {seconds:.1f} s")
    assert len({row["id"] for row in rows}) == len(rows) == result.records == CALLS
    assert len(recorded) == len(found) - 1 == result.media > CALLS / 30
    assert {f"{row['id']}-{row['recording_id']}" for row in recorded} == {
        Path(name).stem for name in found if name
    }
    assert result.missing == ()


PROGRAM = """
import pickle, sys
exports, call, period, window, target = pickle.load(sys.stdin.buffer)
print("begun", flush=True)
exports.records(call, *period, window=window, media=True).write(target)
print("done", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_program_that_is_killed_leaves_the_same_files(
    rc: RingCentral,
    period: tuple[datetime, datetime],
    expected: tuple[dict[str, bytes], ExportResult, float],
    tmp_path: Path,
) -> None:
    target = tmp_path / "calls.csv"
    given = pickle.dumps((rc.exports, company_call_log(), period, DAY, str(target)))
    chance, kills = random.Random(13), 0
    while True:
        with subprocess.Popen(
            [sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(given)
            process.stdin.close()
            assert process.stdout.readline() == b"begun\n"
            if kills < KILLS:
                with suppress(subprocess.TimeoutExpired):
                    process.wait(chance.uniform(0, 0.7 * expected[2] / KILLS))
                assert process.poll() is None, "it had ended before it was killed"
                process.send_signal(signal.SIGKILL)
                kills += 1
            rest = process.stdout.read()
        if process.returncode == 0:
            break
        assert process.returncode == -signal.SIGKILL

    assert rest == b"done\n"
    assert kills == KILLS
    assert files(target) == expected[0]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["calls.csv", "calls.csv.media"]


def in_processes(rc: RingCentral, plan: ExportPlan) -> None:
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        list(pool.map(rc.exports.run, plan))


def on_dask(rc: RingCentral, plan: ExportPlan) -> None:
    distributed = pytest.importorskip("distributed", reason="distributed is not installed")
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as dask,
    ):
        dask.gather(dask.map(rc.exports.run, plan))


def on_ray(rc: RingCentral, plan: ExportPlan) -> None:
    ray = pytest.importorskip("ray", reason="ray is not installed")
    ray.init(num_cpus=2, include_dashboard=False, logging_level="ERROR", log_to_driver=False)
    try:
        exports = rc.exports
        run = ray.remote(lambda task: exports.run(task))
        ray.get([run.remote(task) for task in plan])
    finally:
        ray.shutdown()


@pytest.mark.parametrize(
    "run",
    [
        pytest.param(in_processes, marks=pytest.mark.slow),
        on_dask,
        pytest.param(on_ray, marks=pytest.mark.slow),
    ],
)
def test_many_workers_write_the_same_files_within_the_limits(
    run: Callable[[RingCentral, ExportPlan], None],
    rc: RingCentral,
    period: tuple[datetime, datetime],
    expected: tuple[dict[str, bytes], ExportResult, float],
    tmp_path: Path,
) -> None:
    plan = export_to(rc, period, tmp_path / "calls.csv")
    began = time.monotonic()

    run(rc, plan)
    result = rc.exports.finish(plan)

    print(f"\n{run.__name__}: {len(plan)} tasks in {time.monotonic() - began:.1f} s")
    assert files(tmp_path / "calls.csv") == expected[0]
    assert result == expected[1]


MEMORY = """
import pickle, sys, tracemalloc
client, call, period, window, target = pickle.load(sys.stdin.buffer)
halves = [0, 0]
def measure(event):
    half = 2 * event.task >= event.tasks
    halves[half] = max(halves[half], tracemalloc.get_traced_memory()[1])
    tracemalloc.reset_peak()
client.on("export_progress", measure)
tracemalloc.start()
result = client.exports.records(call, *period, window=window).write(target)
print(result.records, *halves)
"""


def test_memory_does_not_grow_with_the_records(
    rc: RingCentral, period: tuple[datetime, datetime], tmp_path: Path
) -> None:
    target = str(tmp_path / "calls.jsonl")
    given = pickle.dumps((rc, company_call_log(), period, DAY, target))
    done = subprocess.run(
        [sys.executable, "-c", MEMORY], input=given, capture_output=True, check=True, timeout=300
    )
    records, first, second = map(int, done.stdout.split())
    print(f"\n{records} records: at most {first / 1e6:.1f} MB, then {second / 1e6:.1f} MB")
    assert records == CALLS
    assert second < first * 1.1
