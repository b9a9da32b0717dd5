"""Campaigns as tasks: sent by any number of processes, each recipient at most once."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import pickle
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit._helpers.campaign_state import CampaignState
from ringkit.errors import APIStatusError, RingkitError
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS, async_client, client, client_settings

BATCHES = "/restapi/v1.0/account/~/a2p-sms/batches"
BATCH: dict[str, Any] = {"method": "POST", "path": BATCHES}
SPAWN = multiprocessing.get_context("spawn")


def number(index: int) -> str:
    return f"+1650555{index:04}"


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(strict=True, limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def variables(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The settings of the emulator, in the environment."""
    settings = client_settings(emulator)
    for name, value in settings.items():
        monkeypatch.setenv(f"RINGCENTRAL_{name.upper()}", value)
    return settings


def posts(emulator: Emulator) -> int:
    return sum(r.method == "POST" and r.path == BATCHES for r in emulator.log())


def texts_of(rc: RingCentral) -> Counter[tuple[str, str]]:
    """Return how often each text was sent to each number, as the platform has it."""
    listed = rc.get("/restapi/v1.0/account/~/a2p-sms/messages", {"view": "Detailed"}).json()
    return Counter((to, record["text"]) for record in listed["records"] for to in record["to"])


def planned(rc: RingCentral, folder: Path, **more: Any) -> Any:
    """Return six recipients in three tasks; the last has a duplicate and what is no number."""
    numbers = [*(number(i) for i in range(4)), number(0), "call me"]
    arguments = {"text": "Sale", "task_size": 2, "batch_size": 1, **more}
    return rc.messages.plan_campaign(numbers, folder, **arguments)


def test_tasks_have_the_outcomes_of_the_campaign(
    emulator: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    chance = random.Random(20261129)
    given: list[Any] = [(number(chance.randrange(30)), {"n": n}) for n in range(50)]
    for place in chance.sample(range(1, 50), 5):
        given[place] = ("call me", {"n": place})
    emulator.inbound_sms("STOP", from_=given[0][0])
    whole = rc.messages.campaign(given, template="{n}", state=tmp_path / "s", batch_size=4)
    plan = rc.messages.plan_campaign(
        given, tmp_path / "tasks", template="{n}", batch_size=4, task_size=7
    )
    assert [len(task.content.given) for task in plan] == [7] * 7 + [1]
    shuffled = chance.sample(list(plan), len(plan))
    with ThreadPoolExecutor(3) as pool:
        parts = pool.map(rc.messages.run_campaign, shuffled)
        results = {task.index: part for task, part in zip(shuffled, parts, strict=True)}
    result = rc.messages.finish_campaign(plan)

    def comparable(outcomes: Any) -> list[Any]:
        return [(o.given, o.number, o.status, bool(o.batch_id), o.reason) for o in outcomes]

    assert comparable(result) == comparable(whole)
    assert result.counts.keys() == {"Sent", "OptedOut", "Duplicate", "Invalid"}
    assert result.outcomes == tuple(o for index in range(8) for o in results[index])
    assert set(texts_of(rc).values()) == {2}  # of the campaign, and of the tasks
    before = len(emulator.log())
    assert rc.messages.run_campaign(plan[0]).outcomes == results[0].outcomes
    assert rc.messages.finish_campaign(plan).outcomes == result.outcomes
    assert len(emulator.log()) == before  # what is done asks for nothing


def test_it_continues_in_another_process_of_the_same_plan(
    emulator: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    plan = planned(rc, tmp_path / "sale")
    assert repr(plan).startswith("CampaignPlan(tasks=3, ")
    assert number(0) not in repr(plan[0])
    with pytest.raises(RingkitError, match=r"2 of 3 tasks have not run to their end.* number 0"):
        rc.messages.finish_campaign(plan)
    emulator.faults.add(kind="status", status=403, skip=1, **BATCH)
    with pytest.raises(APIStatusError):
        rc.messages.run_campaign(plan[0])
    again = planned(rc, tmp_path / "sale")
    assert again == plan
    for task in again:
        rc.messages.run_campaign(task)
    assert rc.messages.finish_campaign(again).counts == {"Sent": 4, "Duplicate": 1, "Invalid": 1}
    assert set(texts_of(rc).values()) == {1}
    for path in (tmp_path / "sale").iterdir():
        content = path.read_text("utf-8")
        assert number(0) not in content
        assert "Sale" not in content


def test_lost_answers_of_tasks_that_run_at_once(
    emulator: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    """Batches are looked for among those of all tasks, which have the same text."""
    emulator.faults.add(kind="drop", processed=True, count=6, **BATCH)
    numbers = [number(i) for i in range(40)]
    plan = rc.messages.plan_campaign(
        numbers, tmp_path / "sale", text="Sale", task_size=10, batch_size=5
    )
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(rc.messages.run_campaign, plan))
    assert {len(result.batch_ids) for result in results} == {2}
    found = rc.messages.finish_campaign(plan)
    assert found.counts == {"Sent": 40}
    assert len(set(found.batch_ids)) == 8
    assert texts_of(rc) == {(to, "Sale"): 1 for to in numbers}


def test_a_folder_that_is_not_shared_sends_nothing(
    emulator: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    """As on another machine, which has its own disk."""
    folder = tmp_path / "sale"
    plan = planned(rc, folder)
    rc.messages.run_campaign(plan[0])
    sent = posts(emulator)
    folder.rename(tmp_path / "elsewhere")
    for use in (
        lambda: rc.messages.run_campaign(plan[0]),
        lambda: rc.messages.finish_campaign(plan),
    ):
        with pytest.raises(RingkitError, match=r"a.*folder.* one that all workers share"):
            use()
    assert not folder.exists()
    planned(rc, folder)  # on that machine, too
    with pytest.raises(RingkitError, match="has the states of another campaign"):
        rc.messages.run_campaign(plan[0])
    (folder / "campaign.json").write_text("{")
    with pytest.raises(RingkitError, match=r"campaign.json: is no file of a campaign"):
        rc.messages.run_campaign(plan[0])
    (folder / "campaign.json").unlink()
    (folder / "000000.state").touch()
    with pytest.raises(RingkitError, match=r"has states of a campaign, but no campaign.json"):
        planned(rc, folder)
    assert posts(emulator) == sent


def test_a_folder_is_of_one_campaign(emulator: Emulator, rc: RingCentral, tmp_path: Path) -> None:
    planned(rc, tmp_path)
    for change in ({"text": "Other"}, {"task_size": 3}, {"batch_size": 2}):
        with pytest.raises(RingkitError, match="this is the folder of another campaign"):
            planned(rc, tmp_path, **change)


def test_a_task_that_is_running(emulator: Emulator, rc: RingCentral, tmp_path: Path) -> None:
    plan = planned(rc, tmp_path)
    with closing(CampaignState(plan[0].state)) as state:
        state.open(plan[0].content.digest)
        for use in (
            lambda: rc.messages.run_campaign(plan[0]),
            lambda: rc.messages.finish_campaign(plan),
        ):
            with pytest.raises(RingkitError, match="another process is sending"):
                use()
    assert posts(emulator) == 0


@pytest.mark.parametrize(
    ("arguments", "kind", "error"),
    [
        ({"task_size": 0}, ValueError, "task_size: at least 1, not 0"),
        ({"task_size": 2.0}, TypeError, "task_size is an int, not float"),
        ({"batch_size": None}, TypeError, "batch_size is an int, not NoneType"),
        ({"folder": "memory://sale"}, ValueError, "memory://sale is an address"),
        ({"folder": ""}, ValueError, "folder: '' is no path"),
        ({"folder": b"sale"}, TypeError, "folder: a path is a str or a Path, not bytes"),
        ({"text": ""}, ValueError, "either a text or a template"),
    ],
    ids=range(7),
)
def test_what_cannot_be_planned(
    emulator: Emulator, rc: RingCentral, tmp_path: Path, arguments: Any, kind: Any, error: str
) -> None:
    with pytest.raises(kind, match=error):
        planned(rc, **{"folder": tmp_path / "sale", **arguments})
    assert not (tmp_path / "sale").exists()
    assert not emulator.log()


def test_what_is_no_task(rc: RingCentral, tmp_path: Path) -> None:
    plan: Any = planned(rc, tmp_path)
    with pytest.raises(TypeError, match=r"a task is one of .*plan_campaign, not CampaignPlan"):
        rc.messages.run_campaign(plan)
    with pytest.raises(TypeError, match=r"a plan is that of .*plan_campaign, not CampaignTask"):
        rc.messages.finish_campaign(plan[0])


def test_pickles_hold_no_secrets(
    emulator: Emulator, variables: dict[str, Any], tmp_path: Path
) -> None:
    with RingCentral.from_env() as rc:
        plan = planned(rc, tmp_path)
        token = rc.login().access_token
        data = pickle.dumps([rc.messages.run_campaign, plan])
        for secret in (variables["client_secret"], variables["jwt"], token):
            assert secret.encode() not in data
        run_campaign, tasks = pickle.loads(data)
        assert tasks == plan
        assert [outcome.status for outcome in run_campaign(tasks[0])] == ["Sent", "Sent"]


def test_for_asyncio(emulator: Emulator, tmp_path: Path) -> None:
    numbers = [number(i) for i in range(6)]

    async def send() -> Any:
        async with async_client(emulator) as rc:
            plan = await rc.messages.plan_campaign(
                numbers, tmp_path, text="Sale", task_size=2, batch_size=1
            )
            running = [asyncio.create_task(rc.messages.run_campaign(task)) for task in plan]
            await asyncio.sleep(0.02)
            running[0].cancel()
            await asyncio.wait(running)
            results = [await rc.messages.run_campaign(task) for task in plan]
            return results, await rc.messages.finish_campaign(plan)

    results, whole = asyncio.run(send())
    assert whole.outcomes == tuple(outcome for result in results for outcome in result)
    with client(emulator) as rc:
        assert set(texts_of(rc).values()) == {1}


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_worker_of_a_pool_is_killed(
    emulator: Emulator, rc: RingCentral, variables: dict[str, Any], tmp_path: Path
) -> None:
    """A worker ends by SIGKILL while it sends; the pool that follows sends what is left, once."""
    emulator.faults.add(kind="delay", seconds=0.03, count=None, **BATCH)
    recipients = [(number(index), {"name": f"n{index}"}) for index in range(60)]
    with RingCentral.from_env() as shared:
        plan = shared.messages.plan_campaign(
            recipients, tmp_path, template="Hello {name}", task_size=12, batch_size=2
        )
        kills, result = 0, None
        while result is None:
            with ProcessPoolExecutor(2, SPAWN) as pool:
                running = [pool.submit(shared.messages.run_campaign, task) for task in plan]
                if not kills:
                    begun = posts(emulator)
                    end = time.monotonic() + 30
                    while posts(emulator) < begun + 4 and time.monotonic() < end:
                        time.sleep(0.005)
                    os.kill(next(iter(pool._processes)), signal.SIGKILL)
                    kills += 1
                try:
                    results = [job.result() for job in running]
                except BrokenProcessPool:
                    continue
            result = shared.messages.finish_campaign(plan)

    assert kills == 1
    assert result.outcomes == tuple(outcome for part in results for outcome in part)
    sent = texts_of(rc)
    assert set(sent.values()) == {1}
    assert len(result) == 60
    assert set(result.counts) <= {"Sent", "Uncertain"}
    assert {o.number for o in result.having("Sent")} == {to for to, _ in sent}
    assert all(text == f"Hello n{int(to[-4:])}" for to, text in sent)
