"""Parsing the rate limit headers of a response (`X-Rate-Limit-*`, `Retry-After`).

See platform-facts.md, 3.2.
"""

from __future__ import annotations

import email.utils
from collections.abc import Mapping
from math import inf
from typing import Final

from attrs import frozen

#: A longer window or wait is no answer of the platform, in seconds.
MAX_WINDOW_SECONDS: Final = 3600.0
#: A longer number is none of the platform's; reading thousands of digits is refused by Python.
_MAX_DIGITS: Final = 9
#: The headers, each with the name that one page of the guide gives it.
_NAMES: Final = tuple(
    (f"x-rate-limit-{name}", f"x-ratelimit-{name}")
    for name in ("group", "limit", "remaining", "window")
)


@frozen
class Limits:
    """The state of a rate group as a response reported it; None for a missing header.

    `limit` requests are allowed in `window` seconds, `remaining` of them are left.
    """

    group: str | None = None
    limit: int | None = None
    remaining: int | None = None
    window: int | None = None

    @classmethod
    def from_headers(cls, headers: Mapping[str, str]) -> Limits:
        """Return the limits in the headers of a response, whose names are matched in lower case."""
        group, limit, remaining, window = (
            headers.get(name) or headers.get(other) for name, other in _NAMES
        )
        if not (group or limit or remaining or window):
            return UNKNOWN_LIMITS
        return cls(group or None, _int(limit), _int(remaining), _int(window))


def _int(text: str | None) -> int | None:
    if text is None:
        return None
    last = text.rpartition(",")[2].strip()  # two headers of one name are one value
    return int(last) if last.isdecimal() and len(last) <= _MAX_DIGITS else None


UNKNOWN_LIMITS: Final = Limits()


def retry_after(text: str | None, now: float) -> float | None:
    """Return the seconds to wait according to a `Retry-After` header (RFC 9110, section 10.2.3).

    `text` is a number of seconds or an HTTP date; `now` is the current time in seconds since the
    epoch. Return None if there is no such header, it is neither, or it is more than an hour: the
    platform's windows are a minute (docs/platform-facts.md, 3.1), and an address in between that
    asks for years must not stop a program.
    """
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        seconds = _until(text, now)
    return max(0.0, seconds) if seconds <= MAX_WINDOW_SECONDS else None


def _until(date: str, now: float) -> float:
    """Return the seconds until an HTTP date, infinity if it is none."""
    try:
        return email.utils.parsedate_to_datetime(date).timestamp() - now
    except (ValueError, OverflowError):
        return inf
