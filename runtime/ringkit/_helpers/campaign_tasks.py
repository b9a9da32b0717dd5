"""A campaign as tasks for any number of processes: each has its own recipients and its own state.

The states are in one folder, which says whose they are: a worker that finds another folder at the
same path, or none, sends nothing. So a task that was begun on one machine is not begun again on
another that does not share its disk.
"""

from __future__ import annotations

import json
import os
from functools import partial
from pathlib import Path
from typing import Final

from attrs import field, frozen

from ringkit._helpers.campaign import CampaignContent, CampaignOutcome, CampaignResult, outcomes_of
from ringkit._helpers.campaign_state import CampaignState, write_complete
from ringkit._helpers.task_plan import TaskPlan
from ringkit._io.effects import RunBlocking, Sleep
from ringkit._io.flow import Flow, perform
from ringkit.auth._stores.filelock import FileLock
from ringkit.errors import RingkitError

#: The file of a folder that says which campaign it is of.
_NAME: Final = "campaign.json"
#: How often to try to lock a folder that another process is creating.
_LOCK_SECONDS: Final = 0.05


@frozen
class CampaignTask:
    """Some recipients of a campaign; `rc.messages.run_campaign(task)` sends to them.

    `index` is its place among the `count` tasks of the campaign, `folder` that of the states,
    `campaign` what the folder is identified by. It has the numbers and the texts, and can be
    pickled and sent to another machine.
    """

    index: int
    count: int
    folder: Path
    campaign: str
    content: CampaignContent = field(repr=False)

    @property
    def state(self) -> Path:
        """The file with what the task has done."""
        return self.folder / f"{self.index:06}.state"

    def check_folder(self) -> None:
        """Raise RingkitError if the folder is not that of the campaign. Blocks."""
        found = _read_name(self.folder)
        if found is None:
            raise RingkitError(
                f"{self.folder}: the states of the campaign are not here, and nothing was sent: "
                "the folder has to be one that all workers share"
            )
        if found["id"] != self.campaign:
            raise RingkitError(f"{self.folder}: has the states of another campaign: plan it again")


@frozen
class CampaignPlan(TaskPlan[CampaignTask]):
    """The tasks of a campaign, in the order of their recipients.

    `rc.messages.run_campaign` runs them, in any order and any number of processes,
    `rc.messages.finish_campaign` then returns the outcome of all.
    """

    folder: Path


def plan_tasks(content: CampaignContent, folder: Path, task_size: int) -> Flow[CampaignPlan]:
    """Return the tasks of a campaign, and create its folder, or continue the one that is there.

    Raises RingkitError if the folder is that of another campaign.
    """
    claim = partial(_claim, folder, f"{task_size} {content.digest}")
    while (campaign := (yield from perform(RunBlocking(claim)))) is None:
        yield from perform(Sleep(_LOCK_SECONDS))
    starts = range(0, len(content.given), task_size)
    tasks = (
        CampaignTask(index, len(starts), folder, campaign, content.part(start, start + task_size))
        for index, start in enumerate(starts)
    )
    return CampaignPlan(tuple(tasks), folder)


def join(plan: CampaignPlan) -> CampaignResult:
    """Return the outcome of all tasks. Blocks.

    Raises RingkitError if one of them has not run to its end, or is running.
    """
    missing: list[int] = []
    found: list[CampaignOutcome] = []
    for task in plan:
        task.check_folder()
        batches = CampaignState.load(task.state, task.content.digest)
        if len(batches) < len(task.content.batches):
            missing.append(task.index)
        else:
            found += outcomes_of(task.content, batches)
    if missing:
        raise RingkitError(
            f"{plan.folder}: {len(missing)} of {len(plan)} tasks have not run to their end, the "
            f"first is number {missing[0]}; run them, then finish again"
        )
    return CampaignResult(found)


def _claim(folder: Path, digest: str) -> str | None:
    """Return the id of the campaign in a folder, which is created; None while it is locked."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock.acquire(folder / f"{_NAME}.lock")
    if lock is None:
        return None
    try:
        found = _read_name(folder)
        if found is None:
            if any(folder.glob("*.state")):
                raise RingkitError(f"{folder}: has states of a campaign, but no {_NAME}")
            found = {"id": os.urandom(16).hex(), "digest": digest}
            write_complete(folder / _NAME, [json.dumps(found).encode()])
    finally:
        lock.close()
    if found["digest"] != digest:
        raise RingkitError(
            f"{folder}: this is the folder of another campaign (other recipients, texts, sender or "
            "sizes): give the same ones, or another folder"
        )
    return found["id"]


def _read_name(folder: Path) -> dict[str, str] | None:
    path = folder / _NAME
    try:
        found = json.loads(path.read_bytes())
        return {"id": str(found["id"]), "digest": str(found["digest"])}
    except FileNotFoundError:
        return None
    except (ValueError, LookupError, TypeError) as error:
        raise RingkitError(f"{path}: is no file of a campaign: {error!r}") from error
