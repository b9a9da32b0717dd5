"""Times as people write them on a command line."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

import click

_AGO: Final = re.compile(r"(\d{1,6})\s*(d|day|days|w|week|weeks)")
_DAYS: Final = {"d": 1, "w": 7}


def parse_moment(text: str, now: datetime) -> datetime:
    """Return the time that a text means, in UTC; `now` has a time zone.

    A date and a number of days or weeks ago (`7d`, `2w`) are midnights in UTC, so that a command
    that is run again the same day means the same time. A time without a zone is one of this
    machine. Raises ValueError.
    """
    written = text.strip().lower()
    today = datetime.combine(now.astimezone(UTC).date(), time(), UTC)
    if written in ("now", "today", "yesterday"):
        return {"now": now, "today": today}.get(written, today - timedelta(days=1)).astimezone(UTC)
    if found := _AGO.fullmatch(written):
        return today - timedelta(days=int(found[1]) * _DAYS[found[2][0]])
    try:
        return datetime.combine(date.fromisoformat(text.strip()), time(), UTC)
    except ValueError:
        return datetime.fromisoformat(text.strip()).astimezone(UTC)


if TYPE_CHECKING:
    _Type = click.ParamType[datetime]
else:
    _Type = click.ParamType


class Moment(_Type):
    """The type of an option that is a time; its value is a datetime in UTC."""

    name = "time"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Return the time of a text. Fails with what may be written."""
        if isinstance(value, datetime):
            return value
        try:
            return parse_moment(value, datetime.now(UTC))
        except (ValueError, OverflowError):
            self.fail(
                f"{value!r} is no time: write 2026-01-31, 2026-01-31T15:30:00+01:00, 7d, 2w, "
                "yesterday, today or now.",
                param,
                ctx,
            )


MOMENT: Final = Moment()
