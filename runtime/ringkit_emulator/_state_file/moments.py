"""Times as a person writes them: relative to the present, a time of day, or ISO 8601."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import Final

from ringkit_emulator._times import parse_time

_RELATIVE: Final = re.compile(r"-(\d+(?:\.\d+)?)\s*(s|m|h|d|w)", re.ASCII)
_UNIT_SECONDS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_TIME_OF_DAY: Final = re.compile(
    r"(\d\d?:\d\d(?::\d\d)?)(?: (today|yesterday|(\d+) days? ago))?", re.ASCII
)


def parse_moment(text: str, now: float) -> float:
    """Return the seconds since 1970 for a time that is not later than `now`.

    `-2d` counts back from `now` (s, m, h, d, w); `09:00`, `09:00 yesterday` and `09:00 3 days ago`
    are in UTC, and without a day mean the last time that it was 09:00; all others are ISO 8601.
    Raises ValueError.
    """
    if relative := _RELATIVE.fullmatch(text):
        moment = now - float(relative[1]) * _UNIT_SECONDS[relative[2]]
    elif of_day := _TIME_OF_DAY.fullmatch(text):
        moment = _on_day(of_day, now)
    else:
        moment = parse_time(text)
    if moment > now:
        raise ValueError(f"{text} is later than the emulator's present time")
    if moment < 0:
        raise ValueError(f"{text} is before 1970")
    return moment


def _on_day(found: re.Match[str], now: float) -> float:
    clock, day, count = found.groups()
    present = datetime.fromtimestamp(now, UTC)
    at = time.fromisoformat(clock.zfill(len("09:00")) if len(clock) == 4 else clock)
    days = int(count) if count else int(day == "yesterday")
    try:
        date = present.date() - timedelta(days=days)
    except OverflowError:
        raise ValueError(f"{days} days ago is before 1970") from None
    moment = datetime.combine(date, at, UTC)
    if day is None and moment > present:
        moment -= timedelta(days=1)
    return moment.timestamp()
