"""Instants as the platform writes and reads them."""

from __future__ import annotations

from datetime import UTC, datetime


def format_time(instant: float) -> str:
    """Return an instant (seconds since 1970, UTC) as `2026-01-02T03:04:05.678Z`."""
    moment = datetime.fromtimestamp(instant, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def parse_time(text: str) -> float:
    """Return seconds since 1970 of an ISO 8601 text of any precision; no offset means UTC.

    Raises ValueError for anything else.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        return moment.timestamp()
    except OverflowError as error:
        raise ValueError(f"{text!r} is outside the calendar") from error
