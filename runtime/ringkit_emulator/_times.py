"""Conversion between seconds since 1970 and the platform's ISO 8601 texts."""

from __future__ import annotations

from datetime import UTC, datetime


def format_time(instant: float) -> str:
    """Return a time in seconds since 1970 as a text like `2026-01-02T03:04:05.678Z`."""
    moment = datetime.fromtimestamp(instant, UTC).replace(tzinfo=None)
    return moment.isoformat(timespec="milliseconds") + "Z"


def parse_time(text: str) -> float:
    """Return the seconds since 1970 for an ISO 8601 text of any precision.

    A text without offset is in UTC. Raises ValueError for other texts.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        return moment.timestamp()
    except OverflowError as error:
        raise ValueError(f"{text!r} is out of range") from error
