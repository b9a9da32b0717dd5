"""`ExportTask`: one window of an export, for any process that has a client.

A task has no secret and no connection: it can be pickled and sent to another machine.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Any, Final, cast

from attrs import frozen

from ringkit._call.call import PagedCall
from ringkit._exports.windows import TimeWindow, split_period
from ringkit._unset import UNSET

#: The members by which the platform filters a period, and its answers are filtered here.
_TIME_MEMBERS: Final = ("startTime", "creationTime")


@frozen
class ExportTask:
    """The records of a list in one window of time, None for a list without a period.

    `index` is its place in the export, `plan` identifies the export: the same list, filters,
    period and windows have the same.
    """

    index: int
    call: PagedCall[Any, Any]
    window: TimeWindow | None
    plan: str

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


def tasks_of(
    call: PagedCall[Any, Any],
    date_from: datetime | None,
    date_to: datetime | None,
    length: timedelta,
) -> list[ExportTask]:
    """Return the tasks of an export. Raises ValueError as `split_period` does."""
    if date_from is None or date_to is None:
        return [ExportTask(0, call, None, _plan(call, ""))]
    windows = list(split_period(date_from, date_to, length))
    plan = _plan(call, f"{date_from.isoformat()} {date_to.isoformat()} {length.total_seconds()}")
    return [
        ExportTask(index, _within(call, window), window, plan)
        for index, window in enumerate(windows)
    ]


def _within(call: PagedCall[Any, Any], window: TimeWindow) -> PagedCall[Any, Any]:
    period = {"dateFrom": window.date_from, "dateTo": window.date_to}
    return cast("PagedCall[Any, Any]", call.with_query(**period, page=UNSET, pageToken=UNSET))


def _plan(call: PagedCall[Any, Any], period: str) -> str:
    text = f"{call.method} {call.target} {period}"
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
