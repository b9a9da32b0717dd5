"""`ExportTask`, one window of an export, and `ExportPlan`, all of them. Pure.

They hold no secret and no connection: they can be pickled and sent to another machine.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final, cast

from attrs import evolve, frozen

from ringkit._call.call import PagedCall, evolve_call
from ringkit._call.url_encoding import Id, fill_path, id_text
from ringkit._exports.windows import TimeWindow, split_period
from ringkit._helpers.task_plan import TaskPlan
from ringkit._unset import UNSET

#: The members by which the platform filters a period, and its answers are filtered here.
_TIME_MEMBERS: Final = ("startTime", "creationTime")


@frozen
class ExportTask:
    """The records of a list in one window of time, None for a list without a period.

    `rc.exports.run(task)` runs it in any process. `index` is its place among the `count` tasks of
    the export, `target` the file that the export writes, `media` whether with recordings and
    attachments. `plan` identifies the export: the same lists, filters, period and windows have the
    same.
    """

    index: int
    call: PagedCall[Any, Any]
    window: TimeWindow | None
    plan: str
    count: int = 1
    target: str = ""
    media: bool = False

    @property
    def name(self) -> str:
        """The name of the file that a finished task leaves."""
        return f"{self.index:06}.jsonl"

    def holds(self, record: dict[str, Any]) -> bool:
        """Return whether a record is in the window.

        A record at the limit of two windows is in one of them, whatever the platform answers.
        """
        if self.window is None:
            return True
        moment = _time_of(record)
        return moment is None or self.window.holds(moment)


@frozen
class ExportPlan(TaskPlan[ExportTask]):
    """The tasks of an export, in the order of their records in the file.

    `rc.exports.run` runs them, in any order and any number of processes, `rc.exports.finish` then
    joins what they have written. `bookmark` is the end of the period.
    """

    target: str
    media: bool
    bookmark: str

    @property
    def name(self) -> str:
        """What identifies the export, see `ExportTask.plan`."""
        return self.tasks[0].plan if self.tasks else "empty"


def tasks_of(
    calls: Sequence[PagedCall[Any, Any]],
    date_from: datetime | None,
    date_to: datetime | None,
    length: timedelta,
) -> list[ExportTask]:
    """Return the tasks of an export: those of the first call, then those of the next.

    Raises ValueError as `split_period` does.
    """
    windows: list[TimeWindow | None] = [None]
    period = ""
    if date_from is not None and date_to is not None:
        windows = list(split_period(date_from, date_to, length))
        period = f"{date_from.isoformat()} {date_to.isoformat()} {length.total_seconds()}"
    plan = _plan(calls, period)
    found = [
        ExportTask(0, call if window is None else _within(call, window), window, plan)
        for call in calls
        for window in windows
    ]
    return [evolve(task, index=index, count=len(found)) for index, task in enumerate(found)]


def for_extensions(
    call: PagedCall[Any, Any], extension_ids: Sequence[Id]
) -> list[PagedCall[Any, Any]]:
    """Return the call for each extension, once. Raises TypeError for a list of no extension."""
    if "{extensionId}" not in call.operation.path:
        raise TypeError(
            f"{call.operation.id} is no list of an extension: extension_ids is for the call log "
            "and the messages of a user"
        )
    names = {name: call.arguments[name] for name in call.arguments if name != "body"}
    found = []
    texts = [id_text(one, "extension_ids") for one in extension_ids]
    for extension_id in dict.fromkeys(texts):
        path = fill_path(call.operation.path, {**names, "extensionId": extension_id})
        arguments = {**call.arguments, "extensionId": extension_id}
        found.append(cast("PagedCall[Any, Any]", evolve_call(call, path=path, arguments=arguments)))
    return found


def _within(call: PagedCall[Any, Any], window: TimeWindow) -> PagedCall[Any, Any]:
    period = {"dateFrom": window.date_from, "dateTo": window.date_to}
    return cast("PagedCall[Any, Any]", call.with_query(**period, page=UNSET, pageToken=UNSET))


def _plan(calls: Sequence[PagedCall[Any, Any]], period: str) -> str:
    text = "\n".join([*(f"{call.method} {call.target}" for call in calls), period])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _time_of(record: dict[str, Any]) -> datetime | None:
    for member in _TIME_MEMBERS:
        text = record.get(member)
        if isinstance(text, str):
            try:
                found = datetime.fromisoformat(text)
            except ValueError:
                return None
            return found if found.tzinfo else None
    return None
