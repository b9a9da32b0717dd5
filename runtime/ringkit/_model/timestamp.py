"""Reading and writing ISO 8601 times in the format of the platform."""

from __future__ import annotations

from datetime import UTC, datetime

parse_timestamp = datetime.fromisoformat
"""Return the time in an ISO 8601 text: with `Z`, `+0000` or `+00:00`, with 0 to 7 fractional
digits (those after microseconds are cut), or a date only. Raises ValueError for other texts."""


def format_timestamp(moment: datetime) -> str:
    """Return `moment` as ISO 8601 text in UTC with `Z`.

    Raises ValueError for a time without a time zone, which the platform would read as UTC, and for
    one that is beyond the years of UTC.
    """
    if moment.tzinfo is None:
        raise ValueError(
            f"{moment!r} has no time zone; use datetime.now(UTC) or .astimezone() to give it one"
        )
    if moment.microsecond == 0:
        timespec = "seconds"
    else:
        timespec = "microseconds" if moment.microsecond % 1000 else "milliseconds"
    try:
        moment = moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{moment!r} is beyond the years that a time in UTC has") from None
    return moment.replace(tzinfo=None).isoformat(timespec=timespec) + "Z"
