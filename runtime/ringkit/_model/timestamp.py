"""ISO 8601 times as the platform writes them. Pure; may be imported by every module."""

from __future__ import annotations

from datetime import UTC, datetime

parse_timestamp = datetime.fromisoformat
"""Return the time that an ISO 8601 text names: `Z`, `+0000` or `+00:00`, 0 to 7 fractional
digits (those past microseconds are cut), or a date alone. ValueError if it is none of these."""


def format_timestamp(moment: datetime) -> str:
    """Return `moment` as ISO 8601 text in UTC with `Z`.

    Raises ValueError for a time without a time zone: the platform would read it as UTC, which is
    seldom what was meant.
    """
    if moment.tzinfo is None:
        raise ValueError(
            f"{moment!r} has no time zone; use datetime.now(UTC) or .astimezone() to give it one"
        )
    if moment.microsecond == 0:
        timespec = "seconds"
    else:
        timespec = "microseconds" if moment.microsecond % 1000 else "milliseconds"
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec=timespec) + "Z"
