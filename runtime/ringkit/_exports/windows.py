"""`TimeWindow` and `split_period`: a period in windows that touch and do not overlap. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple


class TimeWindow(NamedTuple):
    """A period of time: `date_from` is in it, `date_to` is not. Both have a time zone."""

    date_from: datetime
    date_to: datetime

    def __str__(self) -> str:
        return f"{self.date_from.isoformat()}/{self.date_to.isoformat()}"

    def holds(self, moment: datetime) -> bool:
        """Return whether a moment is in the window."""
        return self.date_from <= moment < self.date_to


def split_period(
    date_from: date | datetime, date_to: date | datetime, length: timedelta
) -> Iterator[TimeWindow]:
    """Yield the windows of a period, in order; the last one may be shorter than `length`.

    A date is its midnight in UTC. Raises ValueError for a time without a time zone, a period that
    ends before it begins, and a length that is not positive.
    """
    start, end = moment_of("date_from", date_from), moment_of("date_to", date_to)
    if end < start:
        raise ValueError(f"date_to ({end.isoformat()}) is before date_from ({start.isoformat()})")
    if length <= timedelta(0):
        raise ValueError(f"a window is longer than {length}")
    return _windows(start, end, length)


def _windows(start: datetime, end: datetime, length: timedelta) -> Iterator[TimeWindow]:
    while start < end:
        # Compared as a difference: the end of a window may be beyond the last possible year.
        after = start + length if end - start > length else end
        yield TimeWindow(start, after)
        start = after


def moment_of(name: str, value: date | datetime | str) -> datetime:
    """Return a time in UTC; a date is its midnight there, a text a time in ISO 8601.

    Raises ValueError and TypeError.
    """
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise ValueError(f"{name} is no time in ISO 8601: {value!r}") from None
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"{name} has no time zone: give datetime(..., tzinfo=UTC), or a date")
        try:
            return value.astimezone(UTC)
        except OverflowError:
            raise ValueError(f"{name} is beyond the years that a time has: {value}") from None
    if isinstance(value, date):
        return datetime.combine(value, time(), UTC)
    raise TypeError(f"{name} is a date or a datetime, not {type(value).__name__}")
