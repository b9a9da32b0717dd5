"""Periods in windows: they touch, do not overlap, and cover the period."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit._exports.windows import TimeWindow, moment_of, split_period

NAIVE = datetime(2026, 1, 1)  # noqa: DTZ001

moments = st.datetimes(
    min_value=NAIVE, max_value=NAIVE + timedelta(days=30_000), timezones=st.just(UTC)
)


@given(moments, st.timedeltas(timedelta(0), timedelta(days=900)), st.integers(1, 400))
def test_windows_cover_a_period_without_overlap(
    start: datetime, length: timedelta, hours: int
) -> None:
    end = start + length

    windows = list(split_period(start, end, timedelta(hours=hours)))

    assert [window.date_from for window in windows[:1]] == [start][: len(windows)]
    assert all(first.date_to == second.date_from for first, second in pairwise(windows))
    assert sum((w.date_to - w.date_from for w in windows), timedelta(0)) == length
    assert all(timedelta(0) < w.date_to - w.date_from <= timedelta(hours=hours) for w in windows)


def test_a_moment_at_a_limit_is_in_one_window() -> None:
    windows = list(split_period(date(2026, 1, 1), date(2026, 1, 3), timedelta(days=1)))

    assert [window.holds(datetime(2026, 1, 2, tzinfo=UTC)) for window in windows] == [False, True]


def test_a_window_may_end_at_the_last_moment_there_is() -> None:
    end = datetime.max.replace(tzinfo=UTC)
    start = end - timedelta(days=1)

    assert list(split_period(start, end, timedelta(days=400))) == [TimeWindow(start, end)]


def test_times_of_every_form_are_moments() -> None:
    expected = datetime(2026, 3, 29, tzinfo=UTC)
    two_hours = timezone(timedelta(hours=2))

    assert moment_of("", date(2026, 3, 29)) == expected
    assert moment_of("", datetime(2026, 3, 29, 2, tzinfo=two_hours)) == expected
    assert moment_of("", "2026-03-29T00:00:00Z") == expected
    assert moment_of("", expected.isoformat()) == expected


@pytest.mark.parametrize(
    ("start", "end", "length", "text"),
    [
        (NAIVE, date(2026, 1, 2), timedelta(1), "date_from has no time zone"),
        (date(2026, 1, 2), date(2026, 1, 1), timedelta(1), "is before"),
        (date(2026, 1, 1), date(2026, 1, 2), timedelta(0), "a window is longer"),
    ],
)
def test_a_period_that_is_none_is_refused(
    start: date, end: date, length: timedelta, text: str
) -> None:
    with pytest.raises(ValueError, match=text):
        list(split_period(start, end, length))
